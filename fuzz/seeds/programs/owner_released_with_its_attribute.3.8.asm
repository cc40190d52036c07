freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='owner_released_with_its_attribute.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "owner_released_with_its_attribute.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  7           8 LOAD_NAME                1 (token)
             10 CALL_FUNCTION            0
             12 LOAD_NAME                0 (owner)
             14 CALL_FUNCTION            0
             16 STORE_ATTR               2 (attribute)

  8          18 LOAD_NAME                3 (emit)
             20 LOAD_CONST               2 ('end')
             22 CALL_FUNCTION            1
             24 POP_TOP
             26 LOAD_CONST               3 (None)
             28 RETURN_VALUE

code owner() cellvars=(captured) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_DEREF              0 (captured)

  4           6 LOAD_CLOSURE             0 (captured)
              8 BUILD_TUPLE              1
             10 LOAD_CONST               1 (<code object <lambda> at 0x..., file "owner_released_with_its_attribute.py", line 4>)
             12 LOAD_CONST               2 ('owner.<locals>.<lambda>')
             14 MAKE_FUNCTION            8 (closure)
             16 RETURN_VALUE

code <lambda>() freevars=(captured) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (captured)
              2 RETURN_VALUE
