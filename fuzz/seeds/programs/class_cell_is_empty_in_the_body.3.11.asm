freevars 3.11

code <module> stacksize=4 filename='class_cell_is_empty_in_the_body.py'
  0           0 RESUME                   0

  3           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object C at 0x..., file "class_cell_is_empty_in_the_body.py", line 3>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('C')
             12 PRECALL                  2
             16 CALL                     2
             26 STORE_NAME               0 (C)
             28 LOAD_CONST               2 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f00604010cf00004010cf00004010cf00004010cf00004010cf100
  04010cf40004010cf00004010cf00004010cf00004010c

code C cellvars=(__class__) consts=(1: None) stacksize=3 firstlineno=3
              0 MAKE_CELL                0 (__class__)

  3           2 RESUME                   0
              4 LOAD_NAME                0 (__name__)
              6 STORE_NAME               1 (__module__)
              8 LOAD_CONST               0 ('C')
             10 STORE_NAME               2 (__qualname__)

  4          12 LOAD_CONST               3 ((None,))
             14 LOAD_CLOSURE             0 (__class__)
             16 BUILD_TUPLE              1
             18 LOAD_CONST               2 (<code object which at 0x..., file "class_cell_is_empty_in_the_body.py", line 4>)
             20 MAKE_FUNCTION            9 (defaults, closure)
             22 STORE_NAME               3 (which)

  7          24 PUSH_NULL
             26 LOAD_NAME                3 (which)
             28 PRECALL                  0
             32 CALL                     0
             42 POP_TOP
             44 LOAD_CLOSURE             0 (__class__)
             46 COPY                     1
             48 STORE_NAME               4 (__classcell__)
             50 RETURN_VALUE
LineTable:
  f880008000800080008000f002010519f000010519f000010519f000010519f0
  00010519f000010519f00600050a80458147844780478047804780478047

code which(self) freevars=(__class__) consts=(0: None) stacksize=1 qualname=C.which firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0

  5           4 LOAD_DEREF               1 (__class__)
              6 RETURN_VALUE
LineTable:
  f88000d80f18d00818
