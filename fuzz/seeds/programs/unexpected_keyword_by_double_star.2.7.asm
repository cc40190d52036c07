freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='unexpected_keyword_by_double_star.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object f at 0x..., file "unexpected_keyword_by_double_star.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           9 LOAD_NAME                0 (f)
             12 BUILD_MAP                2
             15 LOAD_CONST               1 (1)
             18 LOAD_CONST               2 ('a')
             21 STORE_MAP
             22 LOAD_CONST               3 (2)
             25 LOAD_CONST               4 ('b')
             28 STORE_MAP
             29 CALL_FUNCTION_KW         0
             32 POP_TOP
             33 LOAD_CONST               5 (None)
             36 RETURN_VALUE

code f(a) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_CONST               0 (None)
              3 RETURN_VALUE
