freevars 3.11

code <module> stacksize=3 filename='cell_in_its_own_content.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object make at 0x..., file "cell_in_its_own_content.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 11           8 PUSH_NULL
             10 LOAD_NAME                0 (make)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP

 12          28 PUSH_NULL
             30 LOAD_NAME                1 (emit)
             32 LOAD_CONST               1 ('alive')
             34 PRECALL                  1
             38 CALL                     1
             48 POP_TOP

 13          50 PUSH_NULL
             52 LOAD_NAME                2 (collect)
             54 PRECALL                  0
             58 CALL                     0
             68 POP_TOP

 14          70 PUSH_NULL
             72 LOAD_NAME                1 (emit)
             74 LOAD_CONST               2 ('end')
             76 PRECALL                  1
             80 CALL                     1
             90 POP_TOP
             92 LOAD_CONST               3 (None)
             94 RETURN_VALUE
LineTable:
  f003010101f006050112f000050112f000050112f01000010580048106840680
  06d8000480048057810d840d800dd800078007810984098009d8000480048055
  810b840b800b800b800b

code make() locals=(f, cell) cellvars=(x) stacksize=2 firstlineno=3
              0 MAKE_CELL                2 (x)

  3           2 RESUME                   0

  4           4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0
             30 STORE_DEREF              2 (x)

  5          32 LOAD_CLOSURE             2 (x)
             34 BUILD_TUPLE              1
             36 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_in_its_own_content.py", line 5>)
             38 MAKE_FUNCTION            8 (closure)
             40 STORE_FAST               0 (f)

  6          42 LOAD_FAST                0 (f)
             44 LOAD_ATTR                1 (__closure__)
             54 LOAD_CONST               2 (0)
             56 BINARY_SUBSCR
             66 STORE_FAST               1 (cell)

  7          68 LOAD_DEREF               2 (x)
             70 LOAD_FAST                0 (f)
             72 STORE_ATTR               2 (keep)

  8          82 LOAD_FAST                1 (cell)
             84 LOAD_FAST                0 (f)
             86 BUILD_TUPLE              2
             88 STORE_DEREF              2 (x)
             90 LOAD_CONST               0 (None)
             92 RETURN_VALUE
LineTable:
  f88000dd080d89078c078041d808118809880988098041d80b0c8c3d9811d40b
  1b8044d80d0e80418446d8090d88718809804180418041

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=make.<locals>.<lambda> firstlineno=5
              0 COPY_FREE_VARS           1

  5           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090018000
