freevars 3.11

code <module> stacksize=4 filename='super_argument_deleted.py'
  0           0 RESUME                   0

  3           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object C at 0x..., file "super_argument_deleted.py", line 3>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('C')
             12 PRECALL                  2
             16 CALL                     2
             26 STORE_NAME               0 (C)

  9          28 PUSH_NULL
             30 LOAD_NAME                0 (C)
             32 PRECALL                  0
             36 CALL                     0
             46 LOAD_METHOD              1 (f)
             68 PRECALL                  0
             72 CALL                     0
             82 POP_TOP
             84 LOAD_CONST               2 (None)
             86 RETURN_VALUE
LineTable:
  f003010101f006030110f000030110f000030110f000030110f000030110f100
  030110f400030110f000030110f00c0001028001810384038705820581078407
  800780078007

code C cellvars=(__class__) stacksize=2 firstlineno=3
              0 MAKE_CELL                0 (__class__)

  3           2 RESUME                   0
              4 LOAD_NAME                0 (__name__)
              6 STORE_NAME               1 (__module__)
              8 LOAD_CONST               0 ('C')
             10 STORE_NAME               2 (__qualname__)

  4          12 LOAD_CLOSURE             0 (__class__)
             14 BUILD_TUPLE              1
             16 LOAD_CONST               1 (<code object f at 0x..., file "super_argument_deleted.py", line 4>)
             18 MAKE_FUNCTION            8 (closure)
             20 STORE_NAME               3 (f)
             22 LOAD_CLOSURE             0 (__class__)
             24 COPY                     1
             26 STORE_NAME               4 (__classcell__)
             28 RETURN_VALUE
LineTable:
  f880008000800080008000f002020510f000020510f000020510f000020510f0
  00020510f000020510f000020510f000020510f000020510

code f(self) freevars=(__class__) stacksize=2 qualname=C.f firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0

  5           4 DELETE_FAST              0 (self)

  6           6 LOAD_GLOBAL              1 (NULL + super)
             18 PRECALL                  0
             22 CALL                     0
             32 POP_TOP
             34 LOAD_CONST               0 (None)
             36 RETURN_VALUE
LineTable:
  f88000d80c10dd080d89078c07880788078807
