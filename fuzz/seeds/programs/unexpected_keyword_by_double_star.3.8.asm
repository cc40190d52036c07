freevars 3.8

code <module> flags=NOFREE stacksize=5 filename='unexpected_keyword_by_double_star.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object f at 0x..., file "unexpected_keyword_by_double_star.py", line 2>)
              2 LOAD_CONST               1 ('f')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           8 LOAD_NAME                0 (f)
             10 BUILD_TUPLE              0
             12 LOAD_CONST               2 (1)
             14 LOAD_CONST               3 (2)
             16 LOAD_CONST               4 (('a', 'b'))
             18 BUILD_CONST_KEY_MAP      2
             20 CALL_FUNCTION_EX         1
             22 POP_TOP
             24 LOAD_CONST               5 (None)
             26 RETURN_VALUE

code f(a) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_CONST               0 (None)
              2 RETURN_VALUE
