freevars 3.11

code <module> stacksize=8 filename='function_type_closure_not_cells.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_NAME                0 (type)
              6 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_closure_not_cells.py", line 2>)
              8 MAKE_FUNCTION            0
             10 PRECALL                  1
             14 CALL                     1
             24 STORE_NAME               1 (FunctionType)

  3          26 PUSH_NULL
             28 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_type_closure_not_cells.py", line 3>)
             30 MAKE_FUNCTION            0
             32 LOAD_CONST               2 (1)
             34 LOAD_CONST               3 (2)
             36 PRECALL                  2
             40 CALL                     2
             50 STORE_NAME               2 (f)

  4          52 PUSH_NULL
             54 LOAD_NAME                1 (FunctionType)
             56 LOAD_NAME                2 (f)
             58 LOAD_ATTR                3 (__code__)
             68 BUILD_MAP                0
             70 LOAD_CONST               4 ('f')
             72 LOAD_CONST               5 (None)
             74 LOAD_NAME                2 (f)
             76 LOAD_ATTR                4 (__closure__)
             86 LOAD_CONST               6 (0)
             88 BINARY_SUBSCR
             98 LOAD_CONST               7 (5)
            100 BUILD_TUPLE              2
            102 PRECALL                  5
            106 CALL                     5
            116 POP_TOP
            118 LOAD_CONST               5 (None)
            120 RETURN_VALUE
LineTable:
  f003010101e00f13887490499049897f8c7f800cd80520d00520d00520a021a0
  51d10427d404278001d8000c800c88518c5a98129853a024a811ac1db071d429
  39b831d0283dd1003ed4003ed0003ed0003ed0003e

code <lambda>() consts=(0: None) stacksize=1 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_CONST               1 (0)
              4 RETURN_VALUE
LineTable:
  800098418000

code <lambda>(x, y) cellvars=(x, y) consts=(0: None) stacksize=2 firstlineno=3
              0 MAKE_CELL                0 (x)
              2 MAKE_CELL                1 (y)

  3           4 RESUME                   0
              6 LOAD_CLOSURE             0 (x)
              8 LOAD_CLOSURE             1 (y)
             10 BUILD_TUPLE              2
             12 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_type_closure_not_cells.py", line 3>)
             14 MAKE_FUNCTION            8 (closure)
             16 RETURN_VALUE
LineTable:
  f8f88000902e902e902e902e902e8000

code <lambda>() freevars=(x, y) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=<lambda>.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           2

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 LOAD_DEREF               1 (y)
              8 BUILD_TUPLE              2
             10 RETURN_VALUE
LineTable:
  f880009831986198268000
