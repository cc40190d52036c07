freevars 3.11

code <module> stacksize=3 filename='too_few_arguments_by_star.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object f at 0x..., file "too_few_arguments_by_star.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           8 PUSH_NULL
             10 LOAD_NAME                0 (f)
             12 LOAD_CONST               1 (1)
             14 BUILD_LIST               1
             16 CALL_FUNCTION_EX         0
             18 POP_TOP
             20 LOAD_CONST               2 (None)
             22 RETURN_VALUE
LineTable:
  f003010101f004010109f000010109f000010109f00800010280018041803380
  07800780078007

code f(a, b) stacksize=1 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_CONST               0 (None)
              4 RETURN_VALUE
LineTable:
  8000d804088044
