freevars 3.8

code <module> consts=(2: 1) flags=NOFREE stacksize=4 filename='multiple_values_by_double_star.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object f at 0x..., file "multiple_values_by_double_star.py", line 2>)
              2 LOAD_CONST               1 ('f')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           8 LOAD_NAME                0 (f)
             10 LOAD_CONST               6 ((1,))
             12 LOAD_CONST               3 ('a')
             14 LOAD_CONST               4 (2)
             16 BUILD_MAP                1
             18 CALL_FUNCTION_EX         1
             20 POP_TOP
             22 LOAD_CONST               5 (None)
             24 RETURN_VALUE

code f(a) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_CONST               0 (None)
              2 RETURN_VALUE
