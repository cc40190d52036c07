freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='classcell_not_a_cell.py' firstlineno=3
  3           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object C at 0x..., file "classcell_not_a_cell.py", line 3>)
              4 LOAD_CONST               1 ('C')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('C')
             10 CALL_FUNCTION            2
             12 STORE_NAME               0 (C)
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code C flags=NOFREE stacksize=1 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('C')
              6 STORE_NAME               2 (__qualname__)

  4           8 LOAD_CONST               1 (1)
             10 STORE_NAME               3 (__classcell__)
             12 LOAD_CONST               2 (None)
             14 RETURN_VALUE
