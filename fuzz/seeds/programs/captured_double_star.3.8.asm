freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='captured_double_star.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_double_star.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 LOAD_NAME                0 (outer)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 LOAD_CONST               2 (('a',))
             16 CALL_FUNCTION_KW         1
             18 STORE_NAME               2 (inner)

 10          20 LOAD_NAME                3 (emit)
             22 LOAD_NAME                2 (inner)
             24 LOAD_CONST               3 ('a')
             26 CALL_FUNCTION            1
             28 CALL_FUNCTION            1
             30 POP_TOP

 11          32 LOAD_NAME                3 (emit)
             34 LOAD_NAME                2 (inner)
             36 LOAD_CONST               4 ('b')
             38 CALL_FUNCTION            1
             40 CALL_FUNCTION            1
             42 POP_TOP

 12          44 LOAD_NAME                3 (emit)
             46 LOAD_NAME                4 (len)
             48 LOAD_NAME                2 (inner)
             50 LOAD_ATTR                5 (__closure__)
             52 LOAD_CONST               5 (0)
             54 BINARY_SUBSCR
             56 LOAD_ATTR                6 (cell_contents)
             58 CALL_FUNCTION            1
             60 CALL_FUNCTION            1
             62 POP_TOP
             64 LOAD_CONST               6 (None)
             66 RETURN_VALUE

code outer(**more) locals=(inner) cellvars=(more) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (more)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object inner at 0x..., file "captured_double_star.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.inner')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (inner)

  6          12 LOAD_FAST                1 (inner)
             14 RETURN_VALUE

code inner(key) freevars=(more) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  4           0 LOAD_DEREF               0 (more)
              2 LOAD_METHOD              0 (get)
              4 LOAD_FAST                0 (key)
              6 CALL_METHOD              1
              8 RETURN_VALUE
