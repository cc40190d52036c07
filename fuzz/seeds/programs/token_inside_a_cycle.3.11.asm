freevars 3.11

code <module> stacksize=3 filename='token_inside_a_cycle.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object make at 0x..., file "token_inside_a_cycle.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           8 PUSH_NULL
             10 LOAD_NAME                0 (make)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP

 10          28 PUSH_NULL
             30 LOAD_NAME                1 (emit)
             32 LOAD_CONST               1 ('alive')
             34 PRECALL                  1
             38 CALL                     1
             48 POP_TOP

 11          50 PUSH_NULL
             52 LOAD_NAME                2 (collect)
             54 PRECALL                  0
             58 CALL                     0
             68 POP_TOP

 12          70 PUSH_NULL
             72 LOAD_NAME                1 (emit)
             74 LOAD_CONST               2 ('end')
             76 PRECALL                  1
             80 CALL                     1
             90 POP_TOP
             92 LOAD_CONST               3 (None)
             94 RETURN_VALUE
LineTable:
  f003010101f004040123f000040123f000040123f00e00010580048106840680
  06d8000480048057810d840d800dd800078007810984098009d8000480048055
  810b840b800b800b800b

code make() cellvars=(look, x) stacksize=4 firstlineno=2
              0 MAKE_CELL                0 (look)
              2 MAKE_CELL                1 (x)

  2           4 RESUME                   0

  3           6 LOAD_CONST               1 (<code object look at 0x..., file "token_inside_a_cycle.py", line 3>)
              8 MAKE_FUNCTION            0
             10 STORE_DEREF              0 (look)

  6          12 LOAD_GLOBAL              1 (NULL + token)
             24 LOAD_CLOSURE             0 (look)
             26 LOAD_CLOSURE             1 (x)
             28 BUILD_TUPLE              2
             30 LOAD_CONST               2 (<code object <lambda> at 0x..., file "token_inside_a_cycle.py", line 6>)
             32 MAKE_FUNCTION            8 (closure)
             34 PRECALL                  1
             38 CALL                     1
             48 STORE_DEREF              1 (x)
             50 LOAD_CONST               0 (None)
             52 RETURN_VALUE
LineTable:
  f8f88000f002010518f000010518f000010518f50600090ed00e21d00e21d00e
  21d00e21d00e21d10822d40822804180418041

code look() flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=make.<locals>.look firstlineno=3
  3           0 RESUME                   0

  4           2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_CONST               1 ('looking')
             16 PRECALL                  1
             20 CALL                     1
             30 POP_TOP
             32 LOAD_CONST               0 (None)
             34 RETURN_VALUE
LineTable:
  8000dd080c8859890f8c0f880f880f880f

code <lambda>() freevars=(look, x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=make.<locals>.<lambda> firstlineno=6
              0 COPY_FREE_VARS           2

  6           2 RESUME                   0
              4 PUSH_NULL
              6 LOAD_DEREF               0 (look)
              8 PRECALL                  0
             12 CALL                     0
             22 LOAD_DEREF               1 (x)
             24 BUILD_TUPLE              2
             26 RETURN_VALUE
LineTable:
  f8800090749074917694769871906b8000
