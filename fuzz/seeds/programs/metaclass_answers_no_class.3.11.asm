freevars 3.11

code <module> consts=(3: ('metaclass',)) stacksize=5 filename='metaclass_answers_no_class.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object meta at 0x..., file "metaclass_answers_no_class.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (meta)

  7           8 PUSH_NULL
             10 LOAD_BUILD_CLASS
             12 LOAD_CONST               1 (<code object C at 0x..., file "metaclass_answers_no_class.py", line 7>)
             14 MAKE_FUNCTION            0
             16 LOAD_CONST               2 ('C')
             18 LOAD_NAME                0 (meta)
             20 KW_NAMES                 3
             22 PRECALL                  3
             26 CALL                     3
             36 STORE_NAME               1 (C)

 12          38 PUSH_NULL
             40 LOAD_NAME                2 (emit)
             42 PUSH_NULL
             44 LOAD_NAME                3 (type)
             46 LOAD_NAME                1 (C)
             48 PRECALL                  1
             52 CALL                     1
             62 LOAD_ATTR                4 (__name__)
             72 PRECALL                  1
             76 CALL                     1
             86 POP_TOP

 13          88 PUSH_NULL
             90 LOAD_NAME                2 (emit)
             92 LOAD_NAME                1 (C)
             94 LOAD_CONST               4 ('__qualname__')
             96 BINARY_SUBSCR
            106 PRECALL                  1
            110 CALL                     1
            120 POP_TOP

 14         122 PUSH_NULL
            124 LOAD_NAME                1 (C)
            126 LOAD_CONST               5 ('f')
            128 BINARY_SUBSCR
            138 LOAD_CONST               6 (1)
            140 PRECALL                  1
            144 CALL                     1
            154 POP_TOP
            156 LOAD_CONST               7 (None)
            158 RETURN_VALUE
LineTable:
  f003010101f006010115f000010115f000010115f008020119f000020119f000
  020119f000020119f0000201199024f000020119f100020119f400020119f000
  020119f00a000105800480548054882181578457d40515d10016d40016d00016
  d8000480048051807ed40516d10017d40017d00017d800068001802384068071
  81098409800980098009

code meta(name, bases, namespace) consts=(0: None) stacksize=1 firstlineno=3
  3           0 RESUME                   0

  4           2 LOAD_FAST                2 (namespace)
              4 RETURN_VALUE
LineTable:
  8000d80b14d00414

code C cellvars=(__class__) stacksize=2 firstlineno=7
              0 MAKE_CELL                0 (__class__)

  7           2 RESUME                   0
              4 LOAD_NAME                0 (__name__)
              6 STORE_NAME               1 (__module__)
              8 LOAD_CONST               0 ('C')
             10 STORE_NAME               2 (__qualname__)

  8          12 LOAD_CLOSURE             0 (__class__)
             14 BUILD_TUPLE              1
             16 LOAD_CONST               1 (<code object f at 0x..., file "metaclass_answers_no_class.py", line 8>)
             18 MAKE_FUNCTION            8 (closure)
             20 STORE_NAME               3 (f)
             22 LOAD_CLOSURE             0 (__class__)
             24 COPY                     1
             26 STORE_NAME               4 (__classcell__)
             28 RETURN_VALUE
LineTable:
  f880008000800080008000f002010519f000010519f000010519f000010519f0
  00010519f000010519f000010519f000010519f000010519

code f(self) freevars=(__class__) consts=(0: None) stacksize=1 qualname=C.f firstlineno=8
              0 COPY_FREE_VARS           1

  8           2 RESUME                   0

  9           4 LOAD_DEREF               1 (__class__)
              6 RETURN_VALUE
LineTable:
  f88000d80f18d00818
