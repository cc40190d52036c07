freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='parameter_shadows_captured_name.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "parameter_shadows_captured_name.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (1)
             15 CALL_FUNCTION            1
             18 UNPACK_SEQUENCE          2
             21 STORE_NAME               1 (inner)
             24 STORE_NAME               2 (own)

 10          27 LOAD_NAME                3 (emit)
             30 LOAD_NAME                1 (inner)
             33 CALL_FUNCTION            0
             36 CALL_FUNCTION            1
             39 POP_TOP

 11          40 LOAD_NAME                3 (emit)
             43 LOAD_NAME                2 (own)
             46 CALL_FUNCTION            0
             49 CALL_FUNCTION            1
             52 POP_TOP

 12          53 LOAD_NAME                3 (emit)
             56 LOAD_NAME                1 (inner)
             59 LOAD_ATTR                4 (__closure__)
             62 LOAD_CONST               2 (0)
             65 BINARY_SUBSCR
             66 LOAD_NAME                2 (own)
             69 LOAD_ATTR                4 (__closure__)
             72 LOAD_CONST               2 (0)
             75 BINARY_SUBSCR
             76 COMPARE_OP               8 (is)
             79 CALL_FUNCTION            1
             82 POP_TOP
             83 LOAD_CONST               3 (None)
             86 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (<code object inner at 0x..., file "parameter_shadows_captured_name.py", line 3>)
              3 MAKE_FUNCTION            0
              6 STORE_FAST               1 (inner)

  6           9 LOAD_FAST                1 (inner)
             12 LOAD_DEREF               0 (x)
             15 LOAD_CONST               2 (1)
             18 BINARY_ADD
             19 CALL_FUNCTION            1
             22 LOAD_CLOSURE             0 (x)
             25 BUILD_TUPLE              1
             28 LOAD_CONST               3 (<code object <lambda> at 0x..., file "parameter_shadows_captured_name.py", line 6>)
             31 MAKE_CLOSURE             0
             34 BUILD_TUPLE              2
             37 RETURN_VALUE

code inner(x) cellvars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  4           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "parameter_shadows_captured_name.py", line 4>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=6
  6           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
