freevars 3.11

code <module> stacksize=5 filename='init_takes_no_arguments.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object C at 0x..., file "init_takes_no_arguments.py", line 2>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('C')
             12 LOAD_NAME                0 (object)
             14 PRECALL                  3
             18 CALL                     3
             28 STORE_NAME               1 (C)

  6          30 PUSH_NULL
             32 LOAD_NAME                1 (C)
             34 LOAD_CONST               2 (1)
             36 PRECALL                  1
             40 CALL                     1
             50 POP_TOP
             52 LOAD_CONST               3 (None)
             54 RETURN_VALUE
LineTable:
  f003010101f004010109f000010109f000010109f000010109f0000101098806
  f100010109f400010109f000010109f008000102800180218104840480048004
  8004

code C stacksize=1 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('C')
              8 STORE_NAME               2 (__qualname__)

  3          10 LOAD_CONST               1 (None)
             12 RETURN_VALUE
LineTable:
  80008000800080008000d804088044
