freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='init_answers_something.py' firstlineno=2
  2           0 LOAD_CONST               0 ('C')
              3 LOAD_NAME                0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object C at 0x..., file "init_answers_something.py", line 2>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 STORE_NAME               1 (C)

  7          22 LOAD_NAME                1 (C)
             25 CALL_FUNCTION            0
             28 POP_TOP
             29 LOAD_CONST               2 (None)
             32 RETURN_VALUE

code C flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  3           6 LOAD_CONST               0 (<code object __init__ at 0x..., file "init_answers_something.py", line 3>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               2 (__init__)
             15 LOAD_LOCALS
             16 RETURN_VALUE

code __init__(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  4           0 LOAD_CONST               1 (1)
              3 RETURN_VALUE
