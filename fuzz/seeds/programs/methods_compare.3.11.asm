freevars 3.11

code <module> stacksize=5 filename='methods_compare.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object C at 0x..., file "methods_compare.py", line 2>)
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
             48 STORE_NAME               2 (c)

  8          50 PUSH_NULL
             52 LOAD_NAME                3 (emit)
             54 LOAD_NAME                2 (c)
             56 LOAD_ATTR                4 (f)
             66 LOAD_NAME                2 (c)
             68 LOAD_ATTR                4 (f)
             78 IS_OP                    0
             80 PRECALL                  1
             84 CALL                     1
             94 POP_TOP

  9          96 PUSH_NULL
             98 LOAD_NAME                3 (emit)
            100 PUSH_NULL
            102 LOAD_NAME                5 (type)
            104 LOAD_NAME                2 (c)
            106 LOAD_ATTR                4 (f)
            116 PRECALL                  1
            120 CALL                     1
            130 LOAD_ATTR                6 (__name__)
            140 PRECALL                  1
            144 CALL                     1
            154 POP_TOP

 10         156 PUSH_NULL
            158 LOAD_NAME                3 (emit)
            160 PUSH_NULL
            162 LOAD_NAME                1 (C)
            164 PRECALL                  0
            168 CALL                     0
            178 LOAD_ATTR                4 (f)
            188 LOAD_ATTR                6 (__name__)
            198 PRECALL                  1
            202 CALL                     1
            212 POP_TOP

 11         214 PUSH_NULL
            216 LOAD_NAME                3 (emit)
            218 LOAD_NAME                2 (c)
            220 LOAD_ATTR                4 (f)
            230 LOAD_ATTR                7 (__code__)
            240 LOAD_ATTR                8 (co_varnames)
            250 PRECALL                  1
            254 CALL                     1
            264 POP_TOP
            266 LOAD_CONST               2 (None)
            268 RETURN_VALUE
LineTable:
  f003010101f00402010df00002010df00002010df00002010df00002010d8806
  f10002010df40002010df00002010df00a0005068041814384438001d8000480
  048051845388418c43805ad10010d40010d00010d8000480048054805488218c
  2381598459d40517d10018d40018d00018d80004800480518051815384538455
  845ed10014d40014d00014d80004800480518453845cd4051dd1001ed4001ed0
  001ed0001ed0001e

code C stacksize=1 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('C')
              8 STORE_NAME               2 (__qualname__)

  3          10 LOAD_CONST               1 (<code object f at 0x..., file "methods_compare.py", line 3>)
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (f)
             16 LOAD_CONST               2 (None)
             18 RETURN_VALUE
LineTable:
  80008000800080008000f00201050df00001050df00001050df00001050df000
  01050d

code f(self) stacksize=1 qualname=C.f firstlineno=3
  3           0 RESUME                   0

  4           2 LOAD_CONST               0 (None)
              4 RETURN_VALUE
LineTable:
  8000d8080c8804
