freevars 3.8

code <module> consts=(4: 9) flags=NOFREE stacksize=5 filename='call_star_and_double_star.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "call_star_and_double_star.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (0)
             12 CALL_FUNCTION            1
             14 STORE_NAME               1 (f)

 10          16 LOAD_CONST               3 ((1, 2, 3))
             18 STORE_NAME               2 (some)

 11          20 LOAD_NAME                3 (emit)
             22 LOAD_NAME                1 (f)
             24 LOAD_NAME                2 (some)
             26 CALL_FUNCTION_EX         0
             28 CALL_FUNCTION            1
             30 POP_TOP

 12          32 LOAD_NAME                3 (emit)
             34 LOAD_NAME                1 (f)
             36 LOAD_CONST              14 ((9,))
             38 LOAD_NAME                2 (some)
             40 BUILD_TUPLE_UNPACK_WITH_CALL     2
             42 CALL_FUNCTION_EX         0
             44 CALL_FUNCTION            1
             46 POP_TOP

 13          48 LOAD_NAME                3 (emit)
             50 LOAD_NAME                1 (f)
             52 LOAD_CONST               5 (1)
             54 BUILD_LIST               1
             56 LOAD_CONST               6 ('b')
             58 LOAD_CONST               7 (5)
             60 BUILD_MAP                1
             62 CALL_FUNCTION_EX         1
             64 CALL_FUNCTION            1
             66 POP_TOP

 14          68 LOAD_NAME                3 (emit)
             70 LOAD_NAME                1 (f)
             72 LOAD_CONST              15 ((1,))
             74 LOAD_CONST               8 ('c')
             76 LOAD_CONST               9 (3)
             78 BUILD_MAP                1
             80 BUILD_MAP                0
             82 BUILD_MAP_UNPACK_WITH_CALL     2
             84 CALL_FUNCTION_EX         1
             86 CALL_FUNCTION            1
             88 POP_TOP

 15          90 LOAD_NAME                3 (emit)
             92 LOAD_NAME                1 (f)
             94 LOAD_NAME                2 (some)
             96 LOAD_CONST              10 ('key')
             98 LOAD_CONST              11 ('value')
            100 BUILD_MAP                1
            102 CALL_FUNCTION_EX         1
            104 CALL_FUNCTION            1
            106 POP_TOP

 16         108 LOAD_NAME                3 (emit)
            110 LOAD_NAME                1 (f)
            112 LOAD_CONST              12 ('ab')
            114 CALL_FUNCTION_EX         0
            116 CALL_FUNCTION            1
            118 POP_TOP
            120 LOAD_CONST              13 (None)
            122 RETURN_VALUE

code outer(x) locals=(f) cellvars=(x) consts=(0: None, 1: 2) stacksize=4 firstlineno=2
  3           0 LOAD_CONST               4 ((2,))
              2 LOAD_CLOSURE             0 (x)
              4 BUILD_TUPLE              1
              6 LOAD_CONST               2 (<code object f at 0x..., file "call_star_and_double_star.py", line 3>)
              8 LOAD_CONST               3 ('outer.<locals>.f')
             10 MAKE_FUNCTION            9 (defaults, closure)
             12 STORE_FAST               1 (f)

  6          14 LOAD_FAST                1 (f)
             16 RETURN_VALUE

code f(a, b, *rest, **more) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARARGS|VARKEYWORDS|NESTED stacksize=5 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              2 LOAD_FAST                0 (a)
              4 LOAD_FAST                1 (b)
              6 LOAD_FAST                2 (rest)
              8 LOAD_FAST                3 (more)
             10 BUILD_TUPLE              5
             12 RETURN_VALUE
