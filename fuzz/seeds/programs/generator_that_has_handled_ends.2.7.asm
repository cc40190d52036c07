freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='generator_that_has_handled_ends.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object handles at 0x..., file "generator_that_has_handled_ends.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (handles)

  9           9 SETUP_LOOP              17 (to 29)
             12 LOAD_NAME                0 (handles)
             15 CALL_FUNCTION            0
             18 GET_ITER
        >>   19 FOR_ITER                 6 (to 28)
             22 STORE_NAME               1 (each)

 10          25 JUMP_ABSOLUTE           19
        >>   28 POP_BLOCK
        >>   29 LOAD_CONST               1 (None)
             32 RETURN_VALUE

code handles() flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=5 firstlineno=2
  3           0 SETUP_EXCEPT             8 (to 11)

  4           3 LOAD_GLOBAL              0 (missing)
              6 POP_TOP
              7 POP_BLOCK
              8 JUMP_FORWARD            22 (to 33)

  5     >>   11 DUP_TOP
             12 LOAD_GLOBAL              1 (NameError)
             15 COMPARE_OP              10 (exception match)
             18 POP_JUMP_IF_FALSE       32
             21 POP_TOP
             22 POP_TOP
             23 POP_TOP

  6          24 LOAD_CONST               0 (None)
             27 YIELD_VALUE
             28 POP_TOP
             29 JUMP_FORWARD             1 (to 33)
        >>   32 END_FINALLY
        >>   33 LOAD_CONST               0 (None)
             36 RETURN_VALUE
