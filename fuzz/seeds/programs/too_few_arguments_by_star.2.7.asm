freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='too_few_arguments_by_star.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object f at 0x..., file "too_few_arguments_by_star.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           9 LOAD_NAME                0 (f)
             12 LOAD_CONST               1 (1)
             15 BUILD_LIST               1
             18 CALL_FUNCTION_VAR        0
             21 POP_TOP
             22 LOAD_CONST               2 (None)
             25 RETURN_VALUE

code f(a, b) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_CONST               0 (None)
              3 RETURN_VALUE
