freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='surplus_arguments_die_with_star_args.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object callee at 0x..., file "surplus_arguments_die_with_star_args.py", line 2>)
              2 LOAD_CONST               1 ('callee')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (callee)

  6           8 LOAD_NAME                0 (callee)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 LOAD_NAME                1 (token)
             16 CALL_FUNCTION            0
             18 LOAD_NAME                1 (token)
             20 CALL_FUNCTION            0
             22 CALL_FUNCTION            3
             24 POP_TOP

  7          26 LOAD_NAME                2 (emit)
             28 LOAD_CONST               2 ('after')
             30 CALL_FUNCTION            1
             32 POP_TOP
             34 LOAD_CONST               3 (None)
             36 RETURN_VALUE

code callee(first, *rest) flags=OPTIMIZED|NEWLOCALS|VARARGS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_FAST                1 (rest)
              4 CALL_FUNCTION            1
              6 POP_TOP
              8 LOAD_CONST               0 (None)
             10 RETURN_VALUE
