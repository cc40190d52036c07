freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='surplus_arguments_die_with_star_args.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object callee at 0x..., file "surplus_arguments_die_with_star_args.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (callee)

  6           9 LOAD_NAME                0 (callee)
             12 LOAD_NAME                1 (token)
             15 CALL_FUNCTION            0
             18 LOAD_NAME                1 (token)
             21 CALL_FUNCTION            0
             24 LOAD_NAME                1 (token)
             27 CALL_FUNCTION            0
             30 CALL_FUNCTION            3
             33 POP_TOP

  7          34 LOAD_NAME                2 (emit)
             37 LOAD_CONST               1 ('after')
             40 CALL_FUNCTION            1
             43 POP_TOP
             44 LOAD_CONST               2 (None)
             47 RETURN_VALUE

code callee(first, *rest) flags=OPTIMIZED|NEWLOCALS|VARARGS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_FAST                1 (rest)
              6 CALL_FUNCTION            1
              9 POP_TOP
             10 LOAD_CONST               0 (None)
             13 RETURN_VALUE
