freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='token_hangs_off_a_list_cycle.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "token_hangs_off_a_list_cycle.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 POP_TOP

  9          16 LOAD_NAME                1 (collect)
             19 CALL_FUNCTION            0
             22 POP_TOP

 10          23 LOAD_NAME                2 (emit)
             26 LOAD_CONST               1 ('collected')
             29 CALL_FUNCTION            1
             32 POP_TOP
             33 LOAD_CONST               2 (None)
             36 RETURN_VALUE

code outer() locals=(ring) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 BUILD_LIST               0
              3 STORE_FAST               0 (ring)

  4           6 LOAD_FAST                0 (ring)
              9 LOAD_ATTR                0 (append)
             12 LOAD_FAST                0 (ring)
             15 CALL_FUNCTION            1
             18 POP_TOP

  5          19 LOAD_FAST                0 (ring)
             22 LOAD_ATTR                0 (append)
             25 LOAD_GLOBAL              1 (token)
             28 CALL_FUNCTION            0
             31 CALL_FUNCTION            1
             34 POP_TOP
             35 LOAD_CONST               0 (None)
             38 RETURN_VALUE
