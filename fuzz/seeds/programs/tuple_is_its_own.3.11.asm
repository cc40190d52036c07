freevars 3.11

code <module> stacksize=7 filename='tuple_is_its_own.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object Keys at 0x..., file "tuple_is_its_own.py", line 2>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('Keys')
             12 LOAD_NAME                0 (object)
             14 PRECALL                  3
             18 CALL                     3
             28 STORE_NAME               1 (Keys)

  7          30 PUSH_NULL
             32 LOAD_NAME                2 (token)
             34 PRECALL                  0
             38 CALL                     0
             48 BUILD_TUPLE              1
             50 STORE_NAME               3 (fresh)

  8          52 PUSH_NULL
             54 LOAD_NAME                4 (emit)
             56 PUSH_NULL
             58 LOAD_NAME                5 (tuple)
             60 LOAD_NAME                3 (fresh)
             62 PRECALL                  1
             66 CALL                     1
             76 LOAD_NAME                3 (fresh)
             78 IS_OP                    0
             80 PRECALL                  1
             84 CALL                     1
             94 POP_TOP

  9          96 PUSH_NULL
             98 LOAD_NAME                4 (emit)
            100 PUSH_NULL
            102 LOAD_NAME                6 (repr)
            104 PUSH_NULL
            106 LOAD_NAME                1 (Keys)
            108 PRECALL                  0
            112 CALL                     0
            122 LOAD_CONST               2 (1)
            124 LOAD_CONST               3 (2)
            126 BUILD_SLICE              2
            128 LOAD_CONST               4 (0)
            130 BUILD_TUPLE              2
            132 BINARY_SUBSCR
            142 PRECALL                  1
            146 CALL                     1
            156 PRECALL                  1
            160 CALL                     1
            170 POP_TOP
            172 LOAD_CONST               5 (None)
            174 RETURN_VALUE
LineTable:
  f003010101f004020113f000020113f000020113f000020113f0000201138836
  f100020113f400020113f000020113f00a000a0f881589178c17880a8005d800
  048004805580558835815c845c9055d0051ad1001bd4001bd0001bd800048004
  805480548824882489268c26901190319013906190168c2ed10519d40519d100
  1ad4001ad0001ad0001ad0001a

code Keys stacksize=1 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('Keys')
              8 STORE_NAME               2 (__qualname__)

  3          10 LOAD_CONST               1 (<code object __getitem__ at 0x..., file "tuple_is_its_own.py", line 3>)
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__getitem__)
             16 LOAD_CONST               2 (None)
             18 RETURN_VALUE
LineTable:
  80008000800080008000f002010513f000010513f000010513f000010513f000
  010513

code __getitem__(self, key) consts=(0: None) stacksize=1 qualname=Keys.__getitem__ firstlineno=3
  3           0 RESUME                   0

  4           2 LOAD_FAST                1 (key)
              4 RETURN_VALUE
LineTable:
  8000d80f12880a
