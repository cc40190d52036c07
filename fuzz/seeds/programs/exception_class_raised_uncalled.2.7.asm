freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='exception_class_raised_uncalled.py' firstlineno=2
  2           0 LOAD_CONST               0 ('Empty')
              3 LOAD_NAME                0 (LookupError)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object Empty at 0x..., file "exception_class_raised_uncalled.py", line 2>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 STORE_NAME               1 (Empty)

  6          22 LOAD_CONST               2 ('Never')
             25 LOAD_NAME                1 (Empty)
             28 BUILD_TUPLE              1
             31 LOAD_CONST               3 (<code object Never at 0x..., file "exception_class_raised_uncalled.py", line 6>)
             34 MAKE_FUNCTION            0
             37 CALL_FUNCTION            0
             40 BUILD_CLASS
             41 STORE_NAME               2 (Never)

 11          44 LOAD_CONST               4 (<code object fail at 0x..., file "exception_class_raised_uncalled.py", line 11>)
             47 MAKE_FUNCTION            0
             50 STORE_NAME               3 (fail)

 15          53 LOAD_NAME                3 (fail)
             56 LOAD_NAME                2 (Never)
             59 CALL_FUNCTION            1
             62 POP_TOP
             63 LOAD_CONST               5 (None)
             66 RETURN_VALUE

code Empty flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  3           6 LOAD_LOCALS
              7 RETURN_VALUE

code Never flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=6
  6           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  7           6 LOAD_CONST               0 (<code object __init__ at 0x..., file "exception_class_raised_uncalled.py", line 7>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               2 (__init__)
             15 LOAD_LOCALS
             16 RETURN_VALUE

code __init__(self) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=7
  8           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_CONST               1 ('made')
              6 CALL_FUNCTION            1
              9 POP_TOP
             10 LOAD_CONST               0 (None)
             13 RETURN_VALUE

code fail(which) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=11
 12           0 LOAD_FAST                0 (which)
              3 RAISE_VARARGS            1
              6 LOAD_CONST               0 (None)
              9 RETURN_VALUE
