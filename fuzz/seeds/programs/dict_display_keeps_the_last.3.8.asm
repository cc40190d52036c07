freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='dict_display_keeps_the_last.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "dict_display_keeps_the_last.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            0
             16 CALL_FUNCTION            1
             18 POP_TOP
             20 LOAD_CONST               2 (None)
             22 RETURN_VALUE

code outer() cellvars=(table) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 LOAD_CONST               1 (<code object <lambda> at 0x..., file "dict_display_keeps_the_last.py", line 3>)
              4 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              6 MAKE_FUNCTION            0
              8 CALL_FUNCTION            1
             10 LOAD_CONST               3 ('late')
             12 LOAD_CONST               4 ((1, 1))
             14 BUILD_CONST_KEY_MAP      2
             16 STORE_DEREF              0 (table)

  4          18 LOAD_CLOSURE             0 (table)
             20 BUILD_TUPLE              1
             22 LOAD_CONST               5 (<code object <lambda> at 0x..., file "dict_display_keeps_the_last.py", line 4>)
             24 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             26 MAKE_FUNCTION            8 (closure)
             28 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=3
  3           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_CONST               1 ('early')
              4 CALL_FUNCTION            1
              6 RETURN_VALUE

code <lambda>() freevars=(table) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (table)
              2 RETURN_VALUE
