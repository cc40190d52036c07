freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='stored_again_while_it_is_stored_2_7.asm'
  1           0 LOAD_CONST               0 (<code object outer at 0x..., file "stored_again_while_it_is_stored_2_7.asm", line 1>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 14           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 POP_TOP
             16 LOAD_CONST               1 (None)
             19 RETURN_VALUE

code outer() cellvars=(put, x) consts=(0: None) stacksize=3
  2           0 LOAD_CONST               1 (0)
              3 STORE_DEREF              1 (x)

  4           6 LOAD_CLOSURE             1 (x)
              9 BUILD_TUPLE              1
             12 LOAD_CONST               2 (<code object put at 0x..., file "stored_again_while_it_is_stored_2_7.asm", line 4>)
             15 MAKE_CLOSURE             0
             18 STORE_DEREF              0 (put)

  8          21 LOAD_GLOBAL              0 (token)
             24 LOAD_CLOSURE             0 (put)
             27 BUILD_TUPLE              1
             30 LOAD_CONST               3 (<code object <lambda> at 0x..., file "stored_again_while_it_is_stored_2_7.asm", line 8>)
             33 MAKE_CLOSURE             0
             36 CALL_FUNCTION            1
             39 STORE_DEREF              1 (x)

  9          42 LOAD_GLOBAL              0 (token)
             45 LOAD_CONST               4 (<code object <lambda> at 0x..., file "stored_again_while_it_is_stored_2_7.asm", line 9>)
             48 MAKE_FUNCTION            0
             51 CALL_FUNCTION            1
             54 STORE_DEREF              1 (x)

 10          57 LOAD_GLOBAL              1 (emit)
             60 LOAD_CONST               5 ('stored')
             63 CALL_FUNCTION            1
             66 POP_TOP

 11          67 LOAD_DEREF               0 (put)
             70 RETURN_VALUE

code put(v) freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  5           0 LOAD_FAST                0 (v)
              3 STORE_DEREF              0 (x)
              6 LOAD_CONST               0 (None)
              9 RETURN_VALUE

code <lambda>() freevars=(put) names=(1: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=8
  8           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_DEREF               0 (put)
              6 LOAD_CONST               0 (None)
              9 CALL_FUNCTION            1
             12 CALL_FUNCTION            1
             15 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=9
  9           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_CONST               1 ('new goes')
              6 CALL_FUNCTION            1
              9 RETURN_VALUE
