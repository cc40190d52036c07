freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='set_display_unhashable_releases.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "set_display_unhashable_releases.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 POP_TOP
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code outer() locals=(t) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 LOAD_CONST               1 (<code object <lambda> at 0x..., file "set_display_unhashable_releases.py", line 3>)
              4 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              6 MAKE_FUNCTION            0
              8 CALL_FUNCTION            1
             10 STORE_FAST               0 (t)

  4          12 LOAD_GLOBAL              0 (token)
             14 LOAD_CONST               3 (<code object <lambda> at 0x..., file "set_display_unhashable_releases.py", line 4>)
             16 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             18 MAKE_FUNCTION            0
             20 CALL_FUNCTION            1
             22 LOAD_FAST                0 (t)
             24 BUILD_LIST               1
             26 BUILD_SET                2
             28 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=3
  3           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_CONST               1 ('first')
              4 CALL_FUNCTION            1
              6 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=4
  4           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_CONST               1 ('second')
              4 CALL_FUNCTION            1
              6 RETURN_VALUE
