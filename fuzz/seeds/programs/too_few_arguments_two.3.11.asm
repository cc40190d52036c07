freevars 3.11

code <module> consts=(1: ('c',)) stacksize=4 filename='too_few_arguments_two.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "too_few_arguments_two.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 PUSH_NULL
             10 PUSH_NULL
             12 LOAD_NAME                0 (outer)
             14 BUILD_LIST               0
             16 PRECALL                  1
             20 CALL                     1
             30 PUSH_NULL
             32 LOAD_NAME                1 (token)
             34 PRECALL                  0
             38 CALL                     0
             48 KW_NAMES                 1
             50 PRECALL                  1
             54 CALL                     1
             64 POP_TOP
             66 LOAD_CONST               2 (None)
             68 RETURN_VALUE
LineTable:
  f003010101f004010129f000010129f000010129f00800010a80058005806281
  0984098845884589478c47d00014d10014d40014d00014d00014d00014

code outer(log) cellvars=(log) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (log)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (log)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "too_few_arguments_two.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b28d00b28d00b28d00b28d00428

code <lambda>(a, b, c) freevars=(log) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               3 (log)
              6 LOAD_METHOD              0 (append)
             28 LOAD_FAST                0 (a)
             30 PRECALL                  1
             34 CALL                     1
             44 RETURN_VALUE
LineTable:
  f8800098339f3a9a3aa061993d9c3d8000
