freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='handlers_nest.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object nested at 0x..., file "handlers_nest.py", line 2>)
              2 LOAD_CONST               1 ('nested')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (nested)

 16           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                2 (repr)
             12 LOAD_NAME                0 (nested)
             14 CALL_FUNCTION            0
             16 CALL_FUNCTION            1
             18 CALL_FUNCTION            1
             20 POP_TOP
             22 LOAD_CONST               2 (None)
             24 RETURN_VALUE

code nested() locals=(error) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=11 firstlineno=2
  3           0 SETUP_FINALLY           62 (to 64)

  4           2 SETUP_FINALLY           12 (to 16)

  5           4 LOAD_GLOBAL              0 (ValueError)
              6 LOAD_CONST               1 ('first')
              8 CALL_FUNCTION            1
             10 RAISE_VARARGS            1
             12 POP_BLOCK
             14 JUMP_FORWARD            44 (to 60)

  6     >>   16 DUP_TOP
             18 LOAD_GLOBAL              0 (ValueError)
             20 COMPARE_OP              10 (exception match)
             22 POP_JUMP_IF_FALSE       58
             24 POP_TOP
             26 POP_TOP
             28 POP_TOP

  7          30 SETUP_FINALLY           12 (to 44)

  8          32 LOAD_GLOBAL              2 (KeyError)
             34 LOAD_CONST               3 ('second')
             36 CALL_FUNCTION            1
             38 RAISE_VARARGS            1
             40 POP_BLOCK
             42 BEGIN_FINALLY

 10     >>   44 LOAD_GLOBAL              1 (emit)
             46 LOAD_CONST               2 ('finally')
             48 CALL_FUNCTION            1
             50 POP_TOP
             52 END_FINALLY
             54 POP_EXCEPT
             56 JUMP_FORWARD             2 (to 60)
        >>   58 END_FINALLY
        >>   60 POP_BLOCK
             62 JUMP_FORWARD            54 (to 118)

 11     >>   64 DUP_TOP
             66 LOAD_GLOBAL              2 (KeyError)
             68 COMPARE_OP              10 (exception match)
             70 POP_JUMP_IF_FALSE      116
             72 POP_TOP
             74 STORE_FAST               0 (error)
             76 POP_TOP
             78 SETUP_FINALLY           24 (to 104)

 12          80 LOAD_GLOBAL              1 (emit)
             82 LOAD_CONST               4 ('outer')
             84 CALL_FUNCTION            1
             86 POP_TOP

 13          88 LOAD_FAST                0 (error)
             90 LOAD_ATTR                3 (args)
             92 BUILD_LIST               1
             94 ROT_FOUR
             96 POP_BLOCK
             98 POP_EXCEPT
            100 CALL_FINALLY             2 (to 104)
            102 RETURN_VALUE
        >>  104 LOAD_CONST               0 (None)
            106 STORE_FAST               0 (error)
            108 DELETE_FAST              0 (error)
            110 END_FINALLY
            112 POP_EXCEPT
            114 JUMP_FORWARD             2 (to 118)
        >>  116 END_FINALLY
        >>  118 LOAD_CONST               0 (None)
            120 RETURN_VALUE
