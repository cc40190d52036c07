freevars 3.11

code <module> stacksize=5 filename='stack_released_on_raise.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object fail at 0x..., file "stack_released_on_raise.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (fail)

  6           8 PUSH_NULL
             10 LOAD_NAME                0 (fail)
             12 LOAD_CONST               1 ('text')
             14 PRECALL                  1
             18 CALL                     1
             28 STORE_NAME               1 (raiser)

  7          30 PUSH_NULL
             32 LOAD_NAME                2 (token)
             34 PRECALL                  0
             38 CALL                     0
             48 PUSH_NULL
             50 LOAD_NAME                2 (token)
             52 PRECALL                  0
             56 CALL                     0
             66 PUSH_NULL
             68 LOAD_NAME                2 (token)
             70 PRECALL                  0
             74 CALL                     0
             84 PUSH_NULL
             86 LOAD_NAME                1 (raiser)
             88 PRECALL                  0
             92 CALL                     0
            102 BUILD_LIST               2
            104 BUILD_TUPLE              3
            106 POP_TOP
            108 LOAD_CONST               2 (None)
            110 RETURN_VALUE
LineTable:
  f003010101f004010120f000010120f000010120f008000a0e88148866891c8c
  1c8006d801068015811784178825882589278c27904590459147944798569856
  99589c58d01326d00027d00027d00027d00027

code fail(captured) cellvars=(captured) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (captured)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (captured)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "stack_released_on_raise.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b1fd00b1fd00b1fd00b1fd0041f

code <lambda>() freevars=(captured) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=fail.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (captured)
              6 LOAD_CONST               1 (1)
              8 BINARY_OP                0 (+)
             12 RETURN_VALUE
LineTable:
  f8800090389861913c8000
