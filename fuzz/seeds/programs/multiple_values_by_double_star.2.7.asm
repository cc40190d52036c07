freevars 2.7

code <module> flags=NOFREE stacksize=5 filename='multiple_values_by_double_star.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object f at 0x..., file "multiple_values_by_double_star.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           9 LOAD_NAME                0 (f)
             12 LOAD_CONST               1 (1)
             15 BUILD_MAP                1
             18 LOAD_CONST               2 (2)
             21 LOAD_CONST               3 ('a')
             24 STORE_MAP
             25 CALL_FUNCTION_KW         1
             28 POP_TOP
             29 LOAD_CONST               4 (None)
             32 RETURN_VALUE

code f(a) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_CONST               0 (None)
              3 RETURN_VALUE
