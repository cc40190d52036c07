freevars 3.11

code <module> stacksize=4 filename='defaults_replaced_by_their_finaliser.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               4 ((None,))
              4 LOAD_CONST               1 (<code object f at 0x..., file "defaults_replaced_by_their_finaliser.py", line 2>)
              6 MAKE_FUNCTION            1 (defaults)
              8 STORE_NAME               0 (f)

  6          10 PUSH_NULL
             12 LOAD_NAME                1 (token)
             14 LOAD_CONST               2 (<code object <lambda> at 0x..., file "defaults_replaced_by_their_finaliser.py", line 6>)
             16 MAKE_FUNCTION            0
             18 PRECALL                  1
             22 CALL                     1
             32 BUILD_TUPLE              1
             34 LOAD_NAME                0 (f)
             36 STORE_ATTR               2 (__defaults__)

  7          46 LOAD_CONST               3 ((5,))
             48 LOAD_NAME                0 (f)
             50 STORE_ATTR               2 (__defaults__)

  8          60 PUSH_NULL
             62 LOAD_NAME                3 (emit)
             64 PUSH_NULL
             66 LOAD_NAME                0 (f)
             68 PRECALL                  0
             72 CALL                     0
             82 PRECALL                  1
             86 CALL                     1
             96 POP_TOP
             98 LOAD_CONST               0 (None)
            100 RETURN_VALUE
LineTable:
  f003010101f00401010df00001010df00001010df00001010df0080013189025
  d01834d01834d11235d41235d011378001840ed811158001840ed80004800480
  5180518153845381098409800980098009

code f(a) consts=(0: None) stacksize=1 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_FAST                0 (a)
              4 RETURN_VALUE
LineTable:
  8000d80b0c8048

code <lambda>() consts=(0: None) stacksize=3 firstlineno=6
  6           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_GLOBAL              2 (f)
             26 LOAD_ATTR                2 (__defaults__)
             36 PRECALL                  1
             40 CALL                     1
             50 RETURN_VALUE
LineTable:
  8000a504a551a45ed12034d420348000
