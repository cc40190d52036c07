freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='double_star_keys_not_strings.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "double_star_keys_not_strings.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (1)
             12 CALL_FUNCTION            1
             14 BUILD_TUPLE              0
             16 LOAD_CONST               2 (1)
             18 LOAD_CONST               3 (2)
             20 BUILD_MAP                1
             22 CALL_FUNCTION_EX         1
             24 POP_TOP
             26 LOAD_CONST               4 (None)
             28 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "double_star_keys_not_strings.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>(**more) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARKEYWORDS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
