freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='lazy_value_forced_once.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object lazy at 0x..., file "lazy_value_forced_once.py", line 2>)
              2 LOAD_CONST               1 ('lazy')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (lazy)

 14           8 LOAD_CONST               2 (<code object recipe at 0x..., file "lazy_value_forced_once.py", line 14>)
             10 LOAD_CONST               3 ('recipe')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               1 (recipe)

 19          16 LOAD_NAME                0 (lazy)
             18 LOAD_NAME                1 (recipe)
             20 CALL_FUNCTION            1
             22 STORE_NAME               2 (value)

 20          24 LOAD_NAME                3 (emit)
             26 LOAD_NAME                2 (value)
             28 CALL_FUNCTION            0
             30 CALL_FUNCTION            1
             32 POP_TOP

 21          34 LOAD_NAME                3 (emit)
             36 LOAD_NAME                2 (value)
             38 CALL_FUNCTION            0
             40 CALL_FUNCTION            1
             42 POP_TOP
             44 LOAD_CONST               4 (None)
             46 RETURN_VALUE

code lazy(recipe) locals=(force) cellvars=(done, recipe) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (False)
              2 STORE_DEREF              0 (done)

  5           4 LOAD_CLOSURE             0 (done)
              6 LOAD_CLOSURE             1 (recipe)
              8 BUILD_TUPLE              2
             10 LOAD_CONST               2 (<code object force at 0x..., file "lazy_value_forced_once.py", line 5>)
             12 LOAD_CONST               3 ('lazy.<locals>.force')
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               1 (force)

 11          18 LOAD_FAST                1 (force)
             20 RETURN_VALUE

code force() freevars=(done, recipe) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=5
  7           0 LOAD_DEREF               0 (done)
              2 POP_JUMP_IF_TRUE        16

  8           4 LOAD_DEREF               1 (recipe)
              6 CALL_FUNCTION            0
              8 LOAD_CONST               1 (True)
             10 ROT_TWO
             12 STORE_DEREF              1 (recipe)
             14 STORE_DEREF              0 (done)

  9     >>   16 LOAD_DEREF               1 (recipe)
             18 RETURN_VALUE

code recipe() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=14
 15           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_CONST               1 ('computing')
              4 CALL_FUNCTION            1
              6 POP_TOP

 16           8 LOAD_CONST               2 (42)
             10 RETURN_VALUE
