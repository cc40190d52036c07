freevars 3.11

code <module> stacksize=4 filename='lazy_value_forced_once.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object lazy at 0x..., file "lazy_value_forced_once.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (lazy)

 14           8 LOAD_CONST               1 (<code object recipe at 0x..., file "lazy_value_forced_once.py", line 14>)
             10 MAKE_FUNCTION            0
             12 STORE_NAME               1 (recipe)

 19          14 PUSH_NULL
             16 LOAD_NAME                0 (lazy)
             18 LOAD_NAME                1 (recipe)
             20 PRECALL                  1
             24 CALL                     1
             34 STORE_NAME               2 (value)

 20          36 PUSH_NULL
             38 LOAD_NAME                3 (emit)
             40 PUSH_NULL
             42 LOAD_NAME                2 (value)
             44 PRECALL                  0
             48 CALL                     0
             58 PRECALL                  1
             62 CALL                     1
             72 POP_TOP

 21          74 PUSH_NULL
             76 LOAD_NAME                3 (emit)
             78 PUSH_NULL
             80 LOAD_NAME                2 (value)
             82 PRECALL                  0
             86 CALL                     0
             96 PRECALL                  1
            100 CALL                     1
            110 POP_TOP
            112 LOAD_CONST               2 (None)
            114 RETURN_VALUE
LineTable:
  f003010101f004090111f000090111f000090111f01802010ef00002010ef000
  02010ef00a00090d88048856890c8c0c8005d800048004805580558157845781
  0d840d800dd8000480048055805581578457810d840d800d800d800d

code lazy(recipe) locals=(force) cellvars=(recipe, done) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (recipe)
              2 MAKE_CELL                2 (done)

  2           4 RESUME                   0

  3           6 LOAD_CONST               1 (False)
              8 STORE_DEREF              2 (done)

  5          10 LOAD_CLOSURE             2 (done)
             12 LOAD_CLOSURE             0 (recipe)
             14 BUILD_TUPLE              2
             16 LOAD_CONST               2 (<code object force at 0x..., file "lazy_value_forced_once.py", line 5>)
             18 MAKE_FUNCTION            8 (closure)
             20 STORE_FAST               1 (force)

 11          22 LOAD_FAST                1 (force)
             24 RETURN_VALUE
LineTable:
  f8f88000d80b108044f004040516f000040516f000040516f000040516f00004
  0516f000040516f00c000c11804c

code force() freevars=(done, recipe) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=lazy.<locals>.force firstlineno=5
              0 COPY_FREE_VARS           2

  5           2 RESUME                   0

  7           4 LOAD_DEREF               0 (done)
              6 POP_JUMP_FORWARD_IF_TRUE    13 (to 34)

  8           8 PUSH_NULL
             10 LOAD_DEREF               1 (recipe)
             12 PRECALL                  0
             16 CALL                     0
             26 LOAD_CONST               1 (True)
             28 SWAP                     2
             30 STORE_DEREF              1 (recipe)
             32 STORE_DEREF              0 (done)

  9     >>   34 LOAD_DEREF               1 (recipe)
             36 RETURN_VALUE
LineTable:
  f88000e00f13f00001092ad81b21983699389c38a054884c88469044d80f1588
  0d

code recipe() consts=(0: None) stacksize=3 firstlineno=14
 14           0 RESUME                   0

 15           2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_CONST               1 ('computing')
             16 PRECALL                  1
             20 CALL                     1
             30 POP_TOP

 16          32 LOAD_CONST               2 (42)
             34 RETURN_VALUE
LineTable:
  8000dd0408881bd10415d40415d00415d80b0d8832
