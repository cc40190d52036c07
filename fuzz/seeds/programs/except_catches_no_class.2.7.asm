freevars 2.7

code <module> flags=NOFREE stacksize=6 filename='except_catches_no_class.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object tries at 0x..., file "except_catches_no_class.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (tries)

  9           9 SETUP_LOOP              90 (to 102)
             12 LOAD_NAME                1 (ValueError)
             15 LOAD_NAME                2 (KeyError)
             18 LOAD_NAME                1 (ValueError)
             21 BUILD_TUPLE              2
             24 LOAD_CONST               1 (1)
             27 LOAD_CONST               1 (1)
             30 LOAD_NAME                1 (ValueError)
             33 BUILD_TUPLE              2
             36 BUILD_LIST               4
             39 GET_ITER
        >>   40 FOR_ITER                58 (to 101)
             43 STORE_NAME               3 (caught)

 10          46 SETUP_EXCEPT            14 (to 63)

 11          49 LOAD_NAME                0 (tries)
             52 LOAD_NAME                3 (caught)
             55 CALL_FUNCTION            1
             58 POP_TOP
             59 POP_BLOCK
             60 JUMP_ABSOLUTE           40

 12     >>   63 DUP_TOP
             64 LOAD_NAME                4 (Exception)
             67 COMPARE_OP              10 (exception match)
             70 POP_JUMP_IF_FALSE       97
             73 POP_TOP
             74 STORE_NAME               5 (error)
             77 POP_TOP

 13          78 LOAD_NAME                6 (emit)
             81 LOAD_NAME                7 (str)
             84 LOAD_NAME                5 (error)
             87 CALL_FUNCTION            1
             90 CALL_FUNCTION            1
             93 POP_TOP
             94 JUMP_ABSOLUTE           40
        >>   97 END_FINALLY
             98 JUMP_ABSOLUTE           40
        >>  101 POP_BLOCK
        >>  102 LOAD_CONST               2 (None)
            105 RETURN_VALUE

code tries(caught) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=5 firstlineno=2
  3           0 SETUP_EXCEPT            16 (to 19)

  4           3 LOAD_GLOBAL              0 (ValueError)
              6 LOAD_CONST               1 ('raised')
              9 CALL_FUNCTION            1
             12 RAISE_VARARGS            1
             15 POP_BLOCK
             16 JUMP_FORWARD            27 (to 46)

  5     >>   19 DUP_TOP
             20 LOAD_FAST                0 (caught)
             23 COMPARE_OP              10 (exception match)
             26 POP_JUMP_IF_FALSE       45
             29 POP_TOP
             30 POP_TOP
             31 POP_TOP

  6          32 LOAD_GLOBAL              1 (emit)
             35 LOAD_CONST               2 ('caught')
             38 CALL_FUNCTION            1
             41 POP_TOP
             42 JUMP_FORWARD             1 (to 46)
        >>   45 END_FINALLY
        >>   46 LOAD_CONST               0 (None)
             49 RETURN_VALUE
