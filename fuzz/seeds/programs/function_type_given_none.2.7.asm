freevars 2.7

code <module> consts=(4: 5) names=(4: None) flags=NOFREE stacksize=6 filename='function_type_given_none.py' firstlineno=2
  2           0 LOAD_NAME                0 (type)
              3 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_given_none.py", line 2>)
              6 MAKE_FUNCTION            0
              9 CALL_FUNCTION            1
             12 STORE_NAME               1 (FunctionType)

  5          15 LOAD_CONST               1 (1)
             18 LOAD_CONST               2 (<code object documented at 0x..., file "function_type_given_none.py", line 5>)
             21 MAKE_FUNCTION            1
             24 STORE_NAME               2 (documented)

 10          27 LOAD_NAME                1 (FunctionType)
             30 LOAD_NAME                2 (documented)
             33 LOAD_ATTR                3 (__code__)
             36 BUILD_MAP                0
             39 LOAD_CONST               8 (None)
             42 LOAD_CONST               8 (None)
             45 LOAD_CONST               8 (None)
             48 CALL_FUNCTION            5
             51 STORE_NAME               5 (again)

 11          54 LOAD_NAME                6 (emit)
             57 LOAD_NAME                5 (again)
             60 LOAD_ATTR                7 (__name__)
             63 LOAD_NAME                5 (again)
             66 LOAD_ATTR                8 (__doc__)
             69 LOAD_NAME                5 (again)
             72 LOAD_CONST               3 (2)
             75 CALL_FUNCTION            1
             78 BUILD_TUPLE              3
             81 CALL_FUNCTION            1
             84 POP_TOP

 12          85 LOAD_NAME                1 (FunctionType)
             88 LOAD_NAME                2 (documented)
             91 LOAD_ATTR                3 (__code__)
             94 BUILD_MAP                0
             97 LOAD_CONST               8 (None)
            100 LOAD_CONST               9 ((5,))
            103 CALL_FUNCTION            4
            106 STORE_NAME               5 (again)

 13         109 LOAD_NAME                6 (emit)
            112 LOAD_NAME                5 (again)
            115 LOAD_ATTR                8 (__doc__)
            118 LOAD_NAME                5 (again)
            121 CALL_FUNCTION            0
            124 BUILD_TUPLE              2
            127 CALL_FUNCTION            1
            130 POP_TOP

 14         131 LOAD_NAME                1 (FunctionType)
            134 LOAD_NAME                2 (documented)
            137 LOAD_ATTR                3 (__code__)
            140 BUILD_MAP                1
            143 LOAD_CONST               5 ('elsewhere')
            146 LOAD_CONST               6 ('__name__')
            149 STORE_MAP
            150 CALL_FUNCTION            2
            153 STORE_NAME               5 (again)

 15         156 LOAD_NAME                6 (emit)
            159 LOAD_NAME                5 (again)
            162 LOAD_ATTR                9 (__module__)
            165 LOAD_NAME                5 (again)
            168 LOAD_CONST               7 (3)
            171 CALL_FUNCTION            1
            174 BUILD_TUPLE              2
            177 CALL_FUNCTION            1
            180 POP_TOP
            181 LOAD_CONST               8 (None)
            184 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_CONST               1 (0)
              3 RETURN_VALUE

code documented(a) consts=(0: 'A text.') flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=5
  7           0 LOAD_FAST                0 (a)
              3 RETURN_VALUE
