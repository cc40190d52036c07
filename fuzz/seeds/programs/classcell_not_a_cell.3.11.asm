freevars 3.11

code <module> stacksize=4 filename='classcell_not_a_cell.py'
  0           0 RESUME                   0

  3           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object C at 0x..., file "classcell_not_a_cell.py", line 3>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('C')
             12 PRECALL                  2
             16 CALL                     2
             26 STORE_NAME               0 (C)
             28 LOAD_CONST               2 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f006010116f000010116f000010116f000010116f000010116f100
  010116f400010116f000010116f000010116f000010116

code C stacksize=1 firstlineno=3
  3           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('C')
              8 STORE_NAME               2 (__qualname__)

  4          10 LOAD_CONST               1 (1)
             12 STORE_NAME               3 (__classcell__)
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE
LineTable:
  80008000800080008000d81415804d804d804d
