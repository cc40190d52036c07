freevars 3.11

code <module> stacksize=4 filename='super_empty_cell.py'
  0           0 RESUME                   0

  3           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object C at 0x..., file "super_empty_cell.py", line 3>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('C')
             12 PRECALL                  2
             16 CALL                     2
             26 STORE_NAME               0 (C)
             28 LOAD_CONST               2 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f006040109f000040109f000040109f000040109f000040109f100
  040109f400040109f000040109f000040109f000040109

code C cellvars=(__class__) stacksize=3 firstlineno=3
              0 MAKE_CELL                0 (__class__)

  3           2 RESUME                   0
              4 LOAD_NAME                0 (__name__)
              6 STORE_NAME               1 (__module__)
              8 LOAD_CONST               0 ('C')
             10 STORE_NAME               2 (__qualname__)

  4          12 LOAD_CLOSURE             0 (__class__)
             14 BUILD_TUPLE              1
             16 LOAD_CONST               1 (<code object f at 0x..., file "super_empty_cell.py", line 4>)
             18 MAKE_FUNCTION            8 (closure)
             20 STORE_NAME               3 (f)

  7          22 PUSH_NULL
             24 LOAD_NAME                3 (f)
             26 LOAD_CONST               2 (1)
             28 PRECALL                  1
             32 CALL                     1
             42 POP_TOP
             44 LOAD_CLOSURE             0 (__class__)
             46 COPY                     1
             48 STORE_NAME               4 (__classcell__)
             50 RETURN_VALUE
LineTable:
  f880008000800080008000f002010517f000010517f000010517f000010517f0
  00010517f006000506804180618144844480448044804480448044

code f(self) freevars=(__class__) consts=(0: None) stacksize=2 qualname=C.f firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0

  5           4 LOAD_GLOBAL              1 (NULL + super)
             16 PRECALL                  0
             20 CALL                     0
             30 RETURN_VALUE
LineTable:
  f88000dd0f1489778c77880e
