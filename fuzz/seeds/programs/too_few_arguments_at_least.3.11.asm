freevars 3.11

code <module> stacksize=4 filename='too_few_arguments_at_least.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "too_few_arguments_at_least.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 PUSH_NULL
             10 PUSH_NULL
             12 LOAD_NAME                0 (outer)
             14 LOAD_CONST               1 (1)
             16 PRECALL                  1
             20 CALL                     1
             30 LOAD_CONST               2 ('a')
             32 PRECALL                  1
             36 CALL                     1
             46 POP_TOP
             48 LOAD_CONST               3 (None)
             50 RETURN_VALUE
LineTable:
  f003010101f00401011ff00001011ff00001011ff00800010980058005806181
  0884088813810d840d800d800d800d

code outer(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_DEREF               0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CLOSURE             0 (x)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object <lambda> at 0x..., file "too_few_arguments_at_least.py", line 3>)
             14 MAKE_FUNCTION            9 (defaults, closure)
             16 RETURN_VALUE
LineTable:
  f88000d81a1bd00b1ed00b1ed00b1ed00b1ed00b1ed0041e

code <lambda>(a, b, c) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               3 (x)
              6 RETURN_VALUE
LineTable:
  f8800098518000
