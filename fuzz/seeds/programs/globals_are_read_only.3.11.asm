freevars 3.11

code <module> stacksize=4 filename='globals_are_read_only.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_CONST               0 (<code object <lambda> at 0x..., file "globals_are_read_only.py", line 2>)
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 (1)
             10 PRECALL                  1
             14 CALL                     1
             24 STORE_NAME               0 (f)

  3          26 PUSH_NULL
             28 LOAD_NAME                1 (emit)
             30 LOAD_NAME                0 (f)
             32 LOAD_ATTR                2 (__globals__)
             42 LOAD_CONST               2 ('f')
             44 BINARY_SUBSCR
             54 LOAD_NAME                0 (f)
             56 IS_OP                    0
             58 PRECALL                  1
             62 CALL                     1
             72 POP_TOP

  4          74 BUILD_MAP                0
             76 LOAD_NAME                0 (f)
             78 STORE_ATTR               2 (__globals__)
             88 LOAD_CONST               3 (None)
             90 RETURN_VALUE
LineTable:
  f003010101e00518d00518d005189821d1041cd4041c8001d800048004805184
  5d9033d405179831d0051cd1001dd4001dd0001dd810128001840d800d800d

code <lambda>(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0
              4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "globals_are_read_only.py", line 2>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f8800088798879887988798000

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=<lambda>.<locals>.<lambda> firstlineno=2
              0 COPY_FREE_VARS           1

  2           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090718000
