freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='double_star_keys_not_strings.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "double_star_keys_not_strings.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (1)
             15 CALL_FUNCTION            1
             18 BUILD_MAP                1
             21 LOAD_CONST               2 (2)
             24 LOAD_CONST               1 (1)
             27 STORE_MAP
             28 CALL_FUNCTION_KW         0
             31 POP_TOP
             32 LOAD_CONST               3 (None)
             35 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "double_star_keys_not_strings.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>(**more) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARKEYWORDS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
