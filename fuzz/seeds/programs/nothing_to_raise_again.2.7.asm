freevars 2.7

code <module> flags=NOFREE stacksize=6 filename='nothing_to_raise_again.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object again at 0x..., file "nothing_to_raise_again.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (again)

  6           9 SETUP_EXCEPT            11 (to 23)

  7          12 LOAD_NAME                0 (again)
             15 CALL_FUNCTION            0
             18 POP_TOP
             19 POP_BLOCK
             20 JUMP_FORWARD            41 (to 64)

  8     >>   23 DUP_TOP
             24 LOAD_NAME                1 (RuntimeError)
             27 LOAD_NAME                2 (TypeError)
             30 BUILD_TUPLE              2
             33 COMPARE_OP              10 (exception match)
             36 POP_JUMP_IF_FALSE       63
             39 POP_TOP
             40 STORE_NAME               3 (error)
             43 POP_TOP

  9          44 LOAD_NAME                4 (emit)
             47 LOAD_NAME                5 (str)
             50 LOAD_NAME                3 (error)
             53 CALL_FUNCTION            1
             56 CALL_FUNCTION            1
             59 POP_TOP
             60 JUMP_FORWARD             1 (to 64)
        >>   63 END_FINALLY
        >>   64 LOAD_CONST               1 (None)
             67 RETURN_VALUE

code again() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 RAISE_VARARGS            0
              3 LOAD_CONST               0 (None)
              6 RETURN_VALUE
