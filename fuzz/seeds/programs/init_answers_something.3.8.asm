freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='init_answers_something.py' firstlineno=2
  2           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object C at 0x..., file "init_answers_something.py", line 2>)
              4 LOAD_CONST               1 ('C')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('C')
             10 LOAD_NAME                0 (object)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (C)

  7          16 LOAD_NAME                1 (C)
             18 CALL_FUNCTION            0
             20 POP_TOP
             22 LOAD_CONST               2 (None)
             24 RETURN_VALUE

code C flags=NOFREE stacksize=2 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('C')
              6 STORE_NAME               2 (__qualname__)

  3           8 LOAD_CONST               1 (<code object __init__ at 0x..., file "init_answers_something.py", line 3>)
             10 LOAD_CONST               2 ('C.__init__')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__init__)
             16 LOAD_CONST               3 (None)
             18 RETURN_VALUE

code __init__(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  4           0 LOAD_CONST               1 (1)
              2 RETURN_VALUE
