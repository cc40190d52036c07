freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='missing_key_in_captured_dict.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "missing_key_in_captured_dict.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  6           8 LOAD_NAME                0 (owner)
             10 LOAD_CONST               2 ('a')
             12 LOAD_CONST               3 (1)
             14 BUILD_MAP                1
             16 CALL_FUNCTION            1
             18 STORE_NAME               1 (get)

  7          20 LOAD_NAME                2 (emit)
             22 LOAD_NAME                1 (get)
             24 LOAD_CONST               2 ('a')
             26 CALL_FUNCTION            1
             28 CALL_FUNCTION            1
             30 POP_TOP

  8          32 LOAD_NAME                1 (get)
             34 LOAD_CONST               4 ('b')
             36 CALL_FUNCTION            1
             38 POP_TOP
             40 LOAD_CONST               5 (None)
             42 RETURN_VALUE

code owner(table) cellvars=(table) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (table)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "missing_key_in_captured_dict.py", line 3>)
              6 LOAD_CONST               2 ('owner.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>(key) freevars=(table) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_DEREF               0 (table)
              2 LOAD_FAST                0 (key)
              4 BINARY_SUBSCR
              6 RETURN_VALUE
