freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='token_hangs_off_a_list_cycle.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "token_hangs_off_a_list_cycle.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 POP_TOP

  9          14 LOAD_NAME                1 (collect)
             16 CALL_FUNCTION            0
             18 POP_TOP

 10          20 LOAD_NAME                2 (emit)
             22 LOAD_CONST               2 ('collected')
             24 CALL_FUNCTION            1
             26 POP_TOP
             28 LOAD_CONST               3 (None)
             30 RETURN_VALUE

code outer() locals=(ring) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=2
  3           0 BUILD_LIST               0
              2 STORE_FAST               0 (ring)

  4           4 LOAD_FAST                0 (ring)
              6 LOAD_METHOD              0 (append)
              8 LOAD_FAST                0 (ring)
             10 CALL_METHOD              1
             12 POP_TOP

  5          14 LOAD_FAST                0 (ring)
             16 LOAD_METHOD              0 (append)
             18 LOAD_GLOBAL              1 (token)
             20 CALL_FUNCTION            0
             22 CALL_METHOD              1
             24 POP_TOP
             26 LOAD_CONST               0 (None)
             28 RETURN_VALUE
