freevars 3.11

code <module> stacksize=2 filename='store_fast_sets_slot_before_release.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "store_fast_sets_slot_before_release.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  9           8 PUSH_NULL
             10 LOAD_NAME                0 (owner)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP
             28 LOAD_CONST               1 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f004040114f000040114f000040114f00e00010680058107840780
  0780078007

code owner() locals=(x) cellvars=(seen) stacksize=4 firstlineno=2
              0 MAKE_CELL                1 (seen)

  2           2 RESUME                   0

  3           4 BUILD_LIST               0
              6 STORE_DEREF              1 (seen)

  4           8 LOAD_GLOBAL              1 (NULL + token)
             20 LOAD_CLOSURE             1 (seen)
             22 BUILD_TUPLE              1
             24 LOAD_CONST               1 (<code object <lambda> at 0x..., file "store_fast_sets_slot_before_release.py", line 4>)
             26 MAKE_FUNCTION            8 (closure)
             28 PRECALL                  1
             32 CALL                     1
             42 STORE_FAST               0 (x)

  5          44 LOAD_CONST               2 ('new')
             46 STORE_FAST               0 (x)

  6          48 LOAD_GLOBAL              3 (NULL + emit)
             60 LOAD_FAST                0 (x)
             62 LOAD_DEREF               1 (seen)
             64 BUILD_TUPLE              2
             66 PRECALL                  1
             70 CALL                     1
             80 POP_TOP
             82 LOAD_CONST               0 (None)
             84 RETURN_VALUE
LineTable:
  f88000d80b0d8044dd080dd00e2ed00e2ed00e2ed00e2ed1082fd4082f8041d8
  080d8041dd0408882188548819814f844f804f804f804f

code <lambda>() freevars=(seen) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=owner.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (seen)
              6 LOAD_METHOD              0 (append)
             28 LOAD_CONST               1 ('finalised')
             30 PRECALL                  1
             34 CALL                     1
             44 RETURN_VALUE
LineTable:
  f880009064976b926ba02bd1162ed4162e8000
