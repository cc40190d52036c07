freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='parameter_shadows_captured_name.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "parameter_shadows_captured_name.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (1)
             12 CALL_FUNCTION            1
             14 UNPACK_SEQUENCE          2
             16 STORE_NAME               1 (inner)
             18 STORE_NAME               2 (own)

 10          20 LOAD_NAME                3 (emit)
             22 LOAD_NAME                1 (inner)
             24 CALL_FUNCTION            0
             26 CALL_FUNCTION            1
             28 POP_TOP

 11          30 LOAD_NAME                3 (emit)
             32 LOAD_NAME                2 (own)
             34 CALL_FUNCTION            0
             36 CALL_FUNCTION            1
             38 POP_TOP

 12          40 LOAD_NAME                3 (emit)
             42 LOAD_NAME                1 (inner)
             44 LOAD_ATTR                4 (__closure__)
             46 LOAD_CONST               3 (0)
             48 BINARY_SUBSCR
             50 LOAD_NAME                2 (own)
             52 LOAD_ATTR                4 (__closure__)
             54 LOAD_CONST               3 (0)
             56 BINARY_SUBSCR
             58 COMPARE_OP               8 (is)
             60 CALL_FUNCTION            1
             62 POP_TOP
             64 LOAD_CONST               4 (None)
             66 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=4 firstlineno=2
  3           0 LOAD_CONST               1 (<code object inner at 0x..., file "parameter_shadows_captured_name.py", line 3>)
              2 LOAD_CONST               2 ('outer.<locals>.inner')
              4 MAKE_FUNCTION            0
              6 STORE_FAST               1 (inner)

  6           8 LOAD_FAST                1 (inner)
             10 LOAD_DEREF               0 (x)
             12 LOAD_CONST               3 (1)
             14 BINARY_ADD
             16 CALL_FUNCTION            1
             18 LOAD_CLOSURE             0 (x)
             20 BUILD_TUPLE              1
             22 LOAD_CONST               4 (<code object <lambda> at 0x..., file "parameter_shadows_captured_name.py", line 6>)
             24 LOAD_CONST               5 ('outer.<locals>.<lambda>')
             26 MAKE_FUNCTION            8 (closure)
             28 BUILD_TUPLE              2
             30 RETURN_VALUE

code inner(x) cellvars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  4           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "parameter_shadows_captured_name.py", line 4>)
              6 LOAD_CONST               2 ('outer.<locals>.inner.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=6
  6           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
