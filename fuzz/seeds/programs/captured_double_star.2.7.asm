freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='captured_double_star.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "captured_double_star.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 ('a')
             15 LOAD_NAME                1 (token)
             18 CALL_FUNCTION            0
             21 CALL_FUNCTION          256
             24 STORE_NAME               2 (inner)

 10          27 LOAD_NAME                3 (emit)
             30 LOAD_NAME                2 (inner)
             33 LOAD_CONST               1 ('a')
             36 CALL_FUNCTION            1
             39 CALL_FUNCTION            1
             42 POP_TOP

 11          43 LOAD_NAME                3 (emit)
             46 LOAD_NAME                2 (inner)
             49 LOAD_CONST               2 ('b')
             52 CALL_FUNCTION            1
             55 CALL_FUNCTION            1
             58 POP_TOP

 12          59 LOAD_NAME                3 (emit)
             62 LOAD_NAME                4 (len)
             65 LOAD_NAME                2 (inner)
             68 LOAD_ATTR                5 (__closure__)
             71 LOAD_CONST               3 (0)
             74 BINARY_SUBSCR
             75 LOAD_ATTR                6 (cell_contents)
             78 CALL_FUNCTION            1
             81 CALL_FUNCTION            1
             84 POP_TOP
             85 LOAD_CONST               4 (None)
             88 RETURN_VALUE

code outer(**more) locals=(inner) cellvars=(more) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (more)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object inner at 0x..., file "captured_double_star.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (inner)

  6          15 LOAD_FAST                1 (inner)
             18 RETURN_VALUE

code inner(key) freevars=(more) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  4           0 LOAD_DEREF               0 (more)
              3 LOAD_ATTR                0 (get)
              6 LOAD_FAST                0 (key)
              9 CALL_FUNCTION            1
             12 RETURN_VALUE
