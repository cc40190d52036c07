freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='function_attributes_of_its_own.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "function_attributes_of_its_own.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 11           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 ('x')
             15 CALL_FUNCTION            1
             18 STORE_NAME               1 (inner)

 12          21 LOAD_NAME                1 (inner)
             24 CALL_FUNCTION            0
             27 POP_TOP

 13          28 LOAD_NAME                2 (emit)
             31 LOAD_NAME                1 (inner)
             34 CALL_FUNCTION            0
             37 CALL_FUNCTION            1
             40 POP_TOP

 14          41 LOAD_NAME                3 (token)
             44 CALL_FUNCTION            0
             47 LOAD_NAME                1 (inner)
             50 STORE_ATTR               4 (note)

 15          53 LOAD_NAME                2 (emit)
             56 LOAD_NAME                1 (inner)
             59 LOAD_ATTR                4 (note)
             62 CALL_FUNCTION            1
             65 POP_TOP

 16          66 LOAD_NAME                2 (emit)
             69 LOAD_NAME                5 (len)
             72 LOAD_NAME                1 (inner)
             75 LOAD_ATTR                6 (__dict__)
             78 CALL_FUNCTION            1
             81 CALL_FUNCTION            1
             84 POP_TOP

 17          85 LOAD_NAME                1 (inner)
             88 DELETE_ATTR              4 (note)

 18          91 LOAD_NAME                2 (emit)
             94 LOAD_NAME                1 (inner)
             97 LOAD_ATTR                6 (__dict__)
            100 CALL_FUNCTION            1
            103 POP_TOP
            104 LOAD_CONST               2 (None)
            107 RETURN_VALUE

code outer(x) cellvars=(inner, x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (inner)
              3 LOAD_CLOSURE             1 (x)
              6 BUILD_TUPLE              2
              9 LOAD_CONST               1 (<code object inner at 0x..., file "function_attributes_of_its_own.py", line 3>)
             12 MAKE_CLOSURE             0
             15 STORE_DEREF              0 (inner)

  7          18 LOAD_CONST               2 (0)
             21 LOAD_DEREF               0 (inner)
             24 STORE_ATTR               0 (calls)

  8          27 LOAD_DEREF               0 (inner)
             30 RETURN_VALUE

code inner() freevars=(inner, x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  4           0 LOAD_DEREF               0 (inner)
              3 DUP_TOP
              4 LOAD_ATTR                0 (calls)
              7 LOAD_CONST               1 (1)
             10 INPLACE_ADD
             11 ROT_TWO
             12 STORE_ATTR               0 (calls)

  5          15 LOAD_DEREF               1 (x)
             18 LOAD_DEREF               0 (inner)
             21 LOAD_ATTR                0 (calls)
             24 BUILD_TUPLE              2
             27 RETURN_VALUE
