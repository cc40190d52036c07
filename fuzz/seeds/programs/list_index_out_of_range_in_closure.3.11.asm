freevars 3.11

code <module> stacksize=5 filename='list_index_out_of_range_in_closure.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "list_index_out_of_range_in_closure.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  6           8 PUSH_NULL
             10 LOAD_NAME                0 (owner)
             12 LOAD_CONST               1 (1)
             14 LOAD_CONST               2 (2)
             16 BUILD_LIST               2
             18 PRECALL                  1
             22 CALL                     1
             32 STORE_NAME               1 (get)

  7          34 PUSH_NULL
             36 LOAD_NAME                2 (emit)
             38 PUSH_NULL
             40 LOAD_NAME                1 (get)
             42 LOAD_CONST               3 (0)
             44 PRECALL                  1
             48 CALL                     1
             58 PRECALL                  1
             62 CALL                     1
             72 POP_TOP

  8          74 PUSH_NULL
             76 LOAD_NAME                1 (get)
             78 LOAD_CONST               4 (5)
             80 PRECALL                  1
             84 CALL                     1
             94 POP_TOP
             96 LOAD_CONST               5 (None)
             98 RETURN_VALUE
LineTable:
  f003010101f004010129f000010129f000010129f00800070c80658851900188
  46816d846d8003d80004800480538053881181568456810c840c800cd8000380
  03804181068406800680068006

code owner(items) cellvars=(items) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (items)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (items)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "list_index_out_of_range_in_closure.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b28d00b28d00b28d00b28d00428

code <lambda>(i) freevars=(items) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=owner.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0
             30 LOAD_DEREF               1 (items)
             32 LOAD_FAST                0 (i)
             34 BINARY_SUBSCR
             44 BUILD_TUPLE              2
             46 RETURN_VALUE
LineTable:
  f880009565916794679875a0519c78d015288000
