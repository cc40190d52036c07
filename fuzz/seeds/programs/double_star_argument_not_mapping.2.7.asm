freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='double_star_argument_not_mapping.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "double_star_argument_not_mapping.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (1)
             15 CALL_FUNCTION            1
             18 LOAD_CONST               2 (5)
             21 CALL_FUNCTION_KW         0
             24 POP_TOP
             25 LOAD_CONST               3 (None)
             28 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "double_star_argument_not_mapping.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
