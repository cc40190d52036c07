freevars 3.11

code <module> stacksize=6 filename='double_star_keys_not_strings.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "double_star_keys_not_strings.py", line 2>)
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
             34 LOAD_CONST               1 (1)
             36 LOAD_CONST               2 (2)
             38 BUILD_MAP                1
             40 DICT_MERGE               1
             42 CALL_FUNCTION_EX         1
             44 POP_TOP
             46 LOAD_CONST               3 (None)
             48 RETURN_VALUE
LineTable:
  f003010101f00401011cf00001011cf00001011cf00800010980058005806181
  088408d00012d00012884188718836d00012d00012d00012d00012d00012

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "double_star_keys_not_strings.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b1bd00b1bd00b1bd00b1bd0041b

code <lambda>(**more) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARKEYWORDS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               1 (x)
              6 RETURN_VALUE
LineTable:
  f8800098218000
