freevars 3.8

code <module> flags=NOFREE stacksize=11 filename='except_catches_no_class.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object tries at 0x..., file "except_catches_no_class.py", line 2>)
              2 LOAD_CONST               1 ('tries')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (tries)

  9           8 LOAD_NAME                1 (ValueError)
             10 LOAD_NAME                2 (KeyError)
             12 LOAD_NAME                1 (ValueError)
             14 BUILD_TUPLE              2
             16 LOAD_CONST               2 (1)
             18 LOAD_CONST               2 (1)
             20 LOAD_NAME                1 (ValueError)
             22 BUILD_TUPLE              2
             24 BUILD_TUPLE              4
             26 GET_ITER
        >>   28 FOR_ITER                64 (to 94)
             30 STORE_NAME               3 (caught)

 10          32 SETUP_FINALLY           12 (to 46)

 11          34 LOAD_NAME                0 (tries)
             36 LOAD_NAME                3 (caught)
             38 CALL_FUNCTION            1
             40 POP_TOP
             42 POP_BLOCK
             44 JUMP_ABSOLUTE           28

 12     >>   46 DUP_TOP
             48 LOAD_NAME                4 (Exception)
             50 COMPARE_OP              10 (exception match)
             52 POP_JUMP_IF_FALSE       90
             54 POP_TOP
             56 STORE_NAME               5 (error)
             58 POP_TOP
             60 SETUP_FINALLY           16 (to 78)

 13          62 LOAD_NAME                6 (emit)
             64 LOAD_NAME                7 (str)
             66 LOAD_NAME                5 (error)
             68 CALL_FUNCTION            1
             70 CALL_FUNCTION            1
             72 POP_TOP
             74 POP_BLOCK
             76 BEGIN_FINALLY
        >>   78 LOAD_CONST               3 (None)
             80 STORE_NAME               5 (error)
             82 DELETE_NAME              5 (error)
             84 END_FINALLY
             86 POP_EXCEPT
             88 JUMP_ABSOLUTE           28
        >>   90 END_FINALLY
             92 JUMP_ABSOLUTE           28
        >>   94 LOAD_CONST               3 (None)
             96 RETURN_VALUE

code tries(caught) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=8 firstlineno=2
  3           0 SETUP_FINALLY           12 (to 14)

  4           2 LOAD_GLOBAL              0 (ValueError)
              4 LOAD_CONST               1 ('raised')
              6 CALL_FUNCTION            1
              8 RAISE_VARARGS            1
             10 POP_BLOCK
             12 JUMP_FORWARD            28 (to 42)

  5     >>   14 DUP_TOP
             16 LOAD_FAST                0 (caught)
             18 COMPARE_OP              10 (exception match)
             20 POP_JUMP_IF_FALSE       40
             22 POP_TOP
             24 POP_TOP
             26 POP_TOP

  6          28 LOAD_GLOBAL              1 (emit)
             30 LOAD_CONST               2 ('caught')
             32 CALL_FUNCTION            1
             34 POP_TOP
             36 POP_EXCEPT
             38 JUMP_FORWARD             2 (to 42)
        >>   40 END_FINALLY
        >>   42 LOAD_CONST               0 (None)
             44 RETURN_VALUE
