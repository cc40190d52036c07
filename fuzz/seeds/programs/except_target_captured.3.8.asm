freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='except_target_captured.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object captures at 0x..., file "except_target_captured.py", line 2>)
              2 LOAD_CONST               1 ('captures')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (captures)

 18           8 LOAD_NAME                0 (captures)
             10 CALL_FUNCTION            0
             12 POP_TOP
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code captures() locals=(read, missing) cellvars=(error) stacksize=10 firstlineno=2
  3           0 SETUP_FINALLY           12 (to 14)

  4           2 LOAD_GLOBAL              0 (ValueError)
              4 LOAD_CONST               1 (1)
              6 CALL_FUNCTION            1
              8 RAISE_VARARGS            1
             10 POP_BLOCK
             12 JUMP_FORWARD            60 (to 74)

  5     >>   14 DUP_TOP
             16 LOAD_GLOBAL              0 (ValueError)
             18 COMPARE_OP              10 (exception match)
             20 POP_JUMP_IF_FALSE       72
             22 POP_TOP
             24 STORE_DEREF              0 (error)
             26 POP_TOP
             28 SETUP_FINALLY           30 (to 60)

  7          30 LOAD_CLOSURE             0 (error)
             32 BUILD_TUPLE              1
             34 LOAD_CONST               2 (<code object read at 0x..., file "except_target_captured.py", line 7>)
             36 LOAD_CONST               3 ('captures.<locals>.read')
             38 MAKE_FUNCTION            8 (closure)
             40 STORE_FAST               0 (read)

 10          42 LOAD_GLOBAL              1 (emit)
             44 LOAD_GLOBAL              2 (repr)
             46 LOAD_FAST                0 (read)
             48 CALL_FUNCTION            0
             50 CALL_FUNCTION            1
             52 CALL_FUNCTION            1
             54 POP_TOP
             56 POP_BLOCK
             58 BEGIN_FINALLY
        >>   60 LOAD_CONST               0 (None)
             62 STORE_DEREF              0 (error)
             64 DELETE_DEREF             0 (error)
             66 END_FINALLY
             68 POP_EXCEPT
             70 JUMP_FORWARD             2 (to 74)
        >>   72 END_FINALLY

 11     >>   74 SETUP_FINALLY           18 (to 94)

 12          76 LOAD_FAST                0 (read)
             78 CALL_FUNCTION            0
             80 POP_TOP

 13          82 LOAD_GLOBAL              1 (emit)
             84 LOAD_CONST               4 ('still bound')
             86 CALL_FUNCTION            1
             88 POP_TOP
             90 POP_BLOCK
             92 JUMP_FORWARD            46 (to 140)

 14     >>   94 DUP_TOP
             96 LOAD_GLOBAL              3 (NameError)
             98 COMPARE_OP              10 (exception match)
            100 POP_JUMP_IF_FALSE      138
            102 POP_TOP
            104 STORE_FAST               1 (missing)
            106 POP_TOP
            108 SETUP_FINALLY           16 (to 126)

 15         110 LOAD_GLOBAL              1 (emit)
            112 LOAD_GLOBAL              4 (str)
            114 LOAD_FAST                1 (missing)
            116 CALL_FUNCTION            1
            118 CALL_FUNCTION            1
            120 POP_TOP
            122 POP_BLOCK
            124 BEGIN_FINALLY
        >>  126 LOAD_CONST               0 (None)
            128 STORE_FAST               1 (missing)
            130 DELETE_FAST              1 (missing)
            132 END_FINALLY
            134 POP_EXCEPT
            136 JUMP_FORWARD             2 (to 140)
        >>  138 END_FINALLY
        >>  140 LOAD_CONST               0 (None)
            142 RETURN_VALUE

code read() freevars=(error) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=7
  8           0 LOAD_DEREF               0 (error)
              2 RETURN_VALUE
