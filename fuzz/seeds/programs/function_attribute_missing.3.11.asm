freevars 3.11

code <module> stacksize=3 filename='function_attribute_missing.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_attribute_missing.py", line 2>)
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 (1)
             10 PRECALL                  1
             14 CALL                     1
             24 STORE_NAME               0 (f)

  3          26 LOAD_NAME                0 (f)
             28 LOAD_ATTR                1 (missing)
             38 POP_TOP
             40 LOAD_CONST               2 (None)
             42 RETURN_VALUE
LineTable:
  f003010101e00518d00518d005189821d1041cd4041c8001d800018409800980
  098009

code <lambda>(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0
              4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_attribute_missing.py", line 2>)
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
