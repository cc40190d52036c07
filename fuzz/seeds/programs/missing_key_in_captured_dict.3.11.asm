freevars 3.11

code <module> stacksize=5 filename='missing_key_in_captured_dict.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "missing_key_in_captured_dict.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  6           8 PUSH_NULL
             10 LOAD_NAME                0 (owner)
             12 LOAD_CONST               1 ('a')
             14 LOAD_CONST               2 (1)
             16 BUILD_MAP                1
             18 PRECALL                  1
             22 CALL                     1
             32 STORE_NAME               1 (get)

  7          34 PUSH_NULL
             36 LOAD_NAME                2 (emit)
             38 PUSH_NULL
             40 LOAD_NAME                1 (get)
             42 LOAD_CONST               1 ('a')
             44 PRECALL                  1
             48 CALL                     1
             58 PRECALL                  1
             62 CALL                     1
             72 POP_TOP

  8          74 PUSH_NULL
             76 LOAD_NAME                1 (get)
             78 LOAD_CONST               3 ('b')
             80 PRECALL                  1
             84 CALL                     1
             94 POP_TOP
             96 LOAD_CONST               4 (None)
             98 RETURN_VALUE
LineTable:
  f003010101f004010122f000010122f000010122f00800070c80658853902188
  48816f846f8003d80004800480538053881381588458810e840e800ed8000380
  03804381088408800880088008

code owner(table) cellvars=(table) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (table)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (table)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "missing_key_in_captured_dict.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b21d00b21d00b21d00b21d00421

code <lambda>(key) freevars=(table) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=owner.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               1 (table)
              6 LOAD_FAST                0 (key)
              8 BINARY_SUBSCR
             18 RETURN_VALUE
LineTable:
  f8800090759853947a8000
