freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='dict_display_keeps_the_last.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "dict_display_keeps_the_last.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            0
             21 CALL_FUNCTION            1
             24 POP_TOP
             25 LOAD_CONST               1 (None)
             28 RETURN_VALUE

code outer() cellvars=(table) consts=(0: None) stacksize=3 firstlineno=2
  3           0 BUILD_MAP                2
              3 LOAD_GLOBAL              0 (token)
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "dict_display_keeps_the_last.py", line 3>)
              9 MAKE_FUNCTION            0
             12 CALL_FUNCTION            1
             15 LOAD_CONST               2 (1)
             18 STORE_MAP
             19 LOAD_CONST               3 ('late')
             22 LOAD_CONST               2 (1)
             25 STORE_MAP
             26 STORE_DEREF              0 (table)

  4          29 LOAD_CLOSURE             0 (table)
             32 BUILD_TUPLE              1
             35 LOAD_CONST               4 (<code object <lambda> at 0x..., file "dict_display_keeps_the_last.py", line 4>)
             38 MAKE_CLOSURE             0
             41 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=3
  3           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_CONST               1 ('early')
              6 CALL_FUNCTION            1
              9 RETURN_VALUE

code <lambda>() freevars=(table) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (table)
              3 RETURN_VALUE
