freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='missing_key_in_captured_dict.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "missing_key_in_captured_dict.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  6           9 LOAD_NAME                0 (owner)
             12 BUILD_MAP                1
             15 LOAD_CONST               1 (1)
             18 LOAD_CONST               2 ('a')
             21 STORE_MAP
             22 CALL_FUNCTION            1
             25 STORE_NAME               1 (get)

  7          28 LOAD_NAME                2 (emit)
             31 LOAD_NAME                1 (get)
             34 LOAD_CONST               2 ('a')
             37 CALL_FUNCTION            1
             40 CALL_FUNCTION            1
             43 POP_TOP

  8          44 LOAD_NAME                1 (get)
             47 LOAD_CONST               3 ('b')
             50 CALL_FUNCTION            1
             53 POP_TOP
             54 LOAD_CONST               4 (None)
             57 RETURN_VALUE

code owner(table) cellvars=(table) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (table)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "missing_key_in_captured_dict.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>(key) freevars=(table) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_DEREF               0 (table)
              3 LOAD_FAST                0 (key)
              6 BINARY_SUBSCR
              7 RETURN_VALUE
