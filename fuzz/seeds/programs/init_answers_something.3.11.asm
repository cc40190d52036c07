freevars 3.11

code <module> stacksize=5 filename='init_answers_something.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object C at 0x..., file "init_answers_something.py", line 2>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('C')
             12 LOAD_NAME                0 (object)
             14 PRECALL                  3
             18 CALL                     3
             28 STORE_NAME               1 (C)

  7          30 PUSH_NULL
             32 LOAD_NAME                1 (C)
             34 PRECALL                  0
             38 CALL                     0
             48 POP_TOP
             50 LOAD_CONST               2 (None)
             52 RETURN_VALUE
LineTable:
  f003010101f004020111f000020111f000020111f000020111f0000201118806
  f100020111f400020111f000020111f00a000102800181038403800380038003

code C stacksize=1 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('C')
              8 STORE_NAME               2 (__qualname__)

  3          10 LOAD_CONST               1 (<code object __init__ at 0x..., file "init_answers_something.py", line 3>)
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__init__)
             16 LOAD_CONST               2 (None)
             18 RETURN_VALUE
LineTable:
  80008000800080008000f002010511f000010511f000010511f000010511f000
  010511

code __init__(self) consts=(0: None) stacksize=1 qualname=C.__init__ firstlineno=3
  3           0 RESUME                   0

  4           2 LOAD_CONST               1 (1)
              4 RETURN_VALUE
LineTable:
  8000d80f108871
