freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='set_display_unhashable_releases.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "set_display_unhashable_releases.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 POP_TOP
             16 LOAD_CONST               1 (None)
             19 RETURN_VALUE

code outer() locals=(t) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 LOAD_CONST               1 (<code object <lambda> at 0x..., file "set_display_unhashable_releases.py", line 3>)
              6 MAKE_FUNCTION            0
              9 CALL_FUNCTION            1
             12 STORE_FAST               0 (t)

  4          15 LOAD_GLOBAL              0 (token)
             18 LOAD_CONST               2 (<code object <lambda> at 0x..., file "set_display_unhashable_releases.py", line 4>)
             21 MAKE_FUNCTION            0
             24 CALL_FUNCTION            1
             27 LOAD_FAST                0 (t)
             30 BUILD_LIST               1
             33 BUILD_SET                2
             36 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=3
  3           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_CONST               1 ('first')
              6 CALL_FUNCTION            1
              9 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=4
  4           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_CONST               1 ('second')
              6 CALL_FUNCTION            1
              9 RETURN_VALUE
