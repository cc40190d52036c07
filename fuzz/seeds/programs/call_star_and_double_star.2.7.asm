freevars 2.7

code <module> consts=(3: 2) flags=NOFREE stacksize=6 filename='call_star_and_double_star.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "call_star_and_double_star.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (0)
             15 CALL_FUNCTION            1
             18 STORE_NAME               1 (f)

 10          21 LOAD_CONST              13 ((1, 2, 3))
             24 STORE_NAME               2 (some)

 11          27 LOAD_NAME                3 (emit)
             30 LOAD_NAME                1 (f)
             33 LOAD_NAME                2 (some)
             36 CALL_FUNCTION_VAR        0
             39 CALL_FUNCTION            1
             42 POP_TOP

 12          43 LOAD_NAME                3 (emit)
             46 LOAD_NAME                1 (f)
             49 LOAD_CONST               5 (9)
             52 LOAD_NAME                2 (some)
             55 CALL_FUNCTION_VAR        1
             58 CALL_FUNCTION            1
             61 POP_TOP

 13          62 LOAD_NAME                3 (emit)
             65 LOAD_NAME                1 (f)
             68 LOAD_CONST               2 (1)
             71 BUILD_LIST               1
             74 BUILD_MAP                1
             77 LOAD_CONST               6 (5)
             80 LOAD_CONST               7 ('b')
             83 STORE_MAP
             84 CALL_FUNCTION_VAR_KW     0
             87 CALL_FUNCTION            1
             90 POP_TOP

 14          91 LOAD_NAME                3 (emit)
             94 LOAD_NAME                1 (f)
             97 LOAD_CONST               2 (1)
            100 LOAD_CONST               8 ('c')
            103 LOAD_CONST               4 (3)
            106 BUILD_MAP                0
            109 CALL_FUNCTION_KW       257
            112 CALL_FUNCTION            1
            115 POP_TOP

 15         116 LOAD_NAME                3 (emit)
            119 LOAD_NAME                1 (f)
            122 LOAD_NAME                2 (some)
            125 BUILD_MAP                1
            128 LOAD_CONST               9 ('value')
            131 LOAD_CONST              10 ('key')
            134 STORE_MAP
            135 CALL_FUNCTION_VAR_KW     0
            138 CALL_FUNCTION            1
            141 POP_TOP

 16         142 LOAD_NAME                3 (emit)
            145 LOAD_NAME                1 (f)
            148 LOAD_CONST              11 ('ab')
            151 CALL_FUNCTION_VAR        0
            154 CALL_FUNCTION            1
            157 POP_TOP
            158 LOAD_CONST              12 (None)
            161 RETURN_VALUE

code outer(x) locals=(f) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (2)
              3 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               2 (<code object f at 0x..., file "call_star_and_double_star.py", line 3>)
             12 MAKE_CLOSURE             1
             15 STORE_FAST               1 (f)

  6          18 LOAD_FAST                1 (f)
             21 RETURN_VALUE

code f(a, b, *rest, **more) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARARGS|VARKEYWORDS|NESTED stacksize=5 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              3 LOAD_FAST                0 (a)
              6 LOAD_FAST                1 (b)
              9 LOAD_FAST                2 (rest)
             12 LOAD_FAST                3 (more)
             15 BUILD_TUPLE              5
             18 RETURN_VALUE
