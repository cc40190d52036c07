freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='init_takes_no_arguments.py' firstlineno=2
  2           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object C at 0x..., file "init_takes_no_arguments.py", line 2>)
              4 LOAD_CONST               1 ('C')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('C')
             10 LOAD_NAME                0 (object)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (C)

  6          16 LOAD_NAME                1 (C)
             18 LOAD_CONST               2 (1)
             20 CALL_FUNCTION            1
             22 POP_TOP
             24 LOAD_CONST               3 (None)
             26 RETURN_VALUE

code C flags=NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('C')
              6 STORE_NAME               2 (__qualname__)

  3           8 LOAD_CONST               1 (None)
             10 RETURN_VALUE
