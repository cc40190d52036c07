freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='generator_that_has_handled_ends.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object handles at 0x..., file "generator_that_has_handled_ends.py", line 2>)
              2 LOAD_CONST               1 ('handles')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (handles)

  9           8 LOAD_NAME                0 (handles)
             10 CALL_FUNCTION            0
             12 GET_ITER
        >>   14 FOR_ITER                 4 (to 20)
             16 STORE_NAME               1 (each)

 10          18 JUMP_ABSOLUTE           14
        >>   20 LOAD_CONST               2 (None)
             22 RETURN_VALUE

code handles() flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=8 firstlineno=2
  3           0 SETUP_FINALLY            8 (to 10)

  4           2 LOAD_GLOBAL              0 (missing)
              4 POP_TOP
              6 POP_BLOCK
              8 JUMP_FORWARD            26 (to 36)

  5     >>   10 DUP_TOP
             12 LOAD_GLOBAL              1 (NameError)
             14 COMPARE_OP              10 (exception match)
             16 POP_JUMP_IF_FALSE       34
             18 POP_TOP
             20 POP_TOP
             22 POP_TOP

  6          24 LOAD_CONST               0 (None)
             26 YIELD_VALUE
             28 POP_TOP
             30 POP_EXCEPT
             32 JUMP_FORWARD             2 (to 36)
        >>   34 END_FINALLY
        >>   36 LOAD_CONST               0 (None)
             38 RETURN_VALUE
