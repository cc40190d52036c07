freevars 3.11

code <module> stacksize=3 filename='escaped_cell_without_its_function.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "escaped_cell_without_its_function.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (cells)

  8          28 LOAD_NAME                1 (cells)
             30 LOAD_CONST               1 (0)
             32 BINARY_SUBSCR
             42 STORE_NAME               2 (cell)

  9          44 PUSH_NULL
             46 LOAD_NAME                3 (emit)
             48 LOAD_NAME                2 (cell)
             50 PRECALL                  1
             54 CALL                     1
             64 POP_TOP
             66 LOAD_CONST               2 (None)
             68 RETURN_VALUE
LineTable:
  f003010101f004020123f000020123f000020123f00a00090e880589078c0780
  05d8070c885184788004d8000480048054810a840a800a800a800a

code outer() cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0
             30 STORE_DEREF              0 (x)

  4          32 LOAD_CLOSURE             0 (x)
             34 BUILD_TUPLE              1
             36 LOAD_CONST               1 (<code object <lambda> at 0x..., file "escaped_cell_without_its_function.py", line 4>)
             38 MAKE_FUNCTION            8 (closure)
             40 LOAD_ATTR                1 (__closure__)
             50 RETURN_VALUE
LineTable:
  f88000dd080d89078c078041d80c15884988498849d40b22d00422

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090418000
