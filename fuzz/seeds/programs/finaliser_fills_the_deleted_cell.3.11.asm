freevars 3.11

code <module> stacksize=4 filename='finaliser_fills_the_deleted_cell.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "finaliser_fills_the_deleted_cell.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 12           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                0 (owner)
             16 PRECALL                  0
             20 CALL                     0
             30 PRECALL                  1
             34 CALL                     1
             44 POP_TOP
             46 LOAD_CONST               1 (None)
             48 RETURN_VALUE
LineTable:
  f003010101f00407010df00007010df00007010df01400010580048055805581
  578457810d840d800d800d800d

code owner() locals=(fill) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
              0 MAKE_CELL                1 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             1 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object fill at 0x..., file "finaliser_fills_the_deleted_cell.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               0 (fill)

  7          14 LOAD_GLOBAL              1 (NULL + token)
             26 LOAD_FAST                0 (fill)
             28 PRECALL                  1
             32 CALL                     1
             42 STORE_DEREF              1 (x)

  8          44 DELETE_DEREF             1 (x)

  9          46 LOAD_DEREF               1 (x)
             48 RETURN_VALUE
LineTable:
  f88000f002020515f000020515f000020515f000020515f000020515f5080009
  0e8864890b8c0b8041d80809d80b0c8048

code fill() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=owner.<locals>.fill firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  5           4 LOAD_CONST               1 ('filled')
              6 STORE_DEREF              0 (x)
              8 LOAD_CONST               0 (None)
             10 RETURN_VALUE
LineTable:
  f88000e00c14880188018801
