freevars 3.11

code <module> stacksize=5 filename='double_star_argument_not_mapping.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "double_star_argument_not_mapping.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 PUSH_NULL
             10 PUSH_NULL
             12 LOAD_NAME                0 (outer)
             14 LOAD_CONST               1 (1)
             16 PRECALL                  1
             20 CALL                     1
             30 LOAD_CONST               4 (())
             32 BUILD_MAP                0
             34 LOAD_CONST               2 (5)
             36 DICT_MERGE               1
             38 CALL_FUNCTION_EX         1
             40 POP_TOP
             42 LOAD_CONST               3 (None)
             44 RETURN_VALUE
LineTable:
  f003010101f004010115f000010115f000010115f00800010980058005806181
  088408800d800d8831800d800d800d800d800d

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "double_star_argument_not_mapping.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b14883988398839d00414

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090318000
