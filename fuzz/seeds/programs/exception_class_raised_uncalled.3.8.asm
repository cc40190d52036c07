freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='exception_class_raised_uncalled.py' firstlineno=2
  2           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object Empty at 0x..., file "exception_class_raised_uncalled.py", line 2>)
              4 LOAD_CONST               1 ('Empty')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('Empty')
             10 LOAD_NAME                0 (LookupError)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (Empty)

  6          16 LOAD_BUILD_CLASS
             18 LOAD_CONST               2 (<code object Never at 0x..., file "exception_class_raised_uncalled.py", line 6>)
             20 LOAD_CONST               3 ('Never')
             22 MAKE_FUNCTION            0
             24 LOAD_CONST               3 ('Never')
             26 LOAD_NAME                1 (Empty)
             28 CALL_FUNCTION            3
             30 STORE_NAME               2 (Never)

 11          32 LOAD_CONST               4 (<code object fail at 0x..., file "exception_class_raised_uncalled.py", line 11>)
             34 LOAD_CONST               5 ('fail')
             36 MAKE_FUNCTION            0
             38 STORE_NAME               3 (fail)

 15          40 LOAD_NAME                3 (fail)
             42 LOAD_NAME                2 (Never)
             44 CALL_FUNCTION            1
             46 POP_TOP
             48 LOAD_CONST               6 (None)
             50 RETURN_VALUE

code Empty flags=NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('Empty')
              6 STORE_NAME               2 (__qualname__)

  3           8 LOAD_CONST               1 (None)
             10 RETURN_VALUE

code Never flags=NOFREE stacksize=2 firstlineno=6
  6           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('Never')
              6 STORE_NAME               2 (__qualname__)

  7           8 LOAD_CONST               1 (<code object __init__ at 0x..., file "exception_class_raised_uncalled.py", line 7>)
             10 LOAD_CONST               2 ('Never.__init__')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__init__)
             16 LOAD_CONST               3 (None)
             18 RETURN_VALUE

code __init__(self) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=7
  8           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_CONST               1 ('made')
              4 CALL_FUNCTION            1
              6 POP_TOP
              8 LOAD_CONST               0 (None)
             10 RETURN_VALUE

code fail(which) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=11
 12           0 LOAD_FAST                0 (which)
              2 RAISE_VARARGS            1
              4 LOAD_CONST               0 (None)
              6 RETURN_VALUE
