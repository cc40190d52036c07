freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='too_few_arguments_by_star.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object f at 0x..., file "too_few_arguments_by_star.py", line 2>)
              2 LOAD_CONST               1 ('f')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           8 LOAD_NAME                0 (f)
             10 LOAD_CONST               2 (1)
             12 BUILD_LIST               1
             14 CALL_FUNCTION_EX         0
             16 POP_TOP
             18 LOAD_CONST               3 (None)
             20 RETURN_VALUE

code f(a, b) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_CONST               0 (None)
              2 RETURN_VALUE
