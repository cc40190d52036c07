freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='owner_released_with_its_attribute.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "owner_released_with_its_attribute.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  7           9 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             15 LOAD_NAME                0 (owner)
             18 CALL_FUNCTION            0
             21 STORE_ATTR               2 (attribute)

  8          24 LOAD_NAME                3 (emit)
             27 LOAD_CONST               1 ('end')
             30 CALL_FUNCTION            1
             33 POP_TOP
             34 LOAD_CONST               2 (None)
             37 RETURN_VALUE

code owner() cellvars=(captured) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_DEREF              0 (captured)

  4           9 LOAD_CLOSURE             0 (captured)
             12 BUILD_TUPLE              1
             15 LOAD_CONST               1 (<code object <lambda> at 0x..., file "owner_released_with_its_attribute.py", line 4>)
             18 MAKE_CLOSURE             0
             21 RETURN_VALUE

code <lambda>() freevars=(captured) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (captured)
              3 RETURN_VALUE
