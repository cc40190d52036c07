freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='exceptions_chain.py' firstlineno=2
  2           0 BUILD_LIST               0
              3 STORE_NAME               0 (saved)

  5           6 LOAD_CONST               0 (<code object chains at 0x..., file "exceptions_chain.py", line 5>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               1 (chains)

 15          15 LOAD_NAME                1 (chains)
             18 CALL_FUNCTION            0
             21 POP_TOP

 16          22 LOAD_NAME                2 (emit)
             25 LOAD_CONST               1 ('chained')
             28 CALL_FUNCTION            1
             31 POP_TOP

 17          32 LOAD_NAME                0 (saved)
             35 LOAD_ATTR                3 (pop)
             38 CALL_FUNCTION            0
             41 POP_TOP

 18          42 LOAD_NAME                2 (emit)
             45 LOAD_CONST               2 ('dropped')
             48 CALL_FUNCTION            1
             51 POP_TOP
             52 LOAD_CONST               3 (None)
             55 RETURN_VALUE

code chains() locals=(error) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=5 firstlineno=5
  6           0 SETUP_EXCEPT            58 (to 61)

  7           3 SETUP_EXCEPT            19 (to 25)

  8           6 LOAD_GLOBAL              0 (ValueError)
              9 LOAD_GLOBAL              1 (token)
             12 CALL_FUNCTION            0
             15 CALL_FUNCTION            1
             18 RAISE_VARARGS            1
             21 POP_BLOCK
             22 JUMP_FORWARD            32 (to 57)

  9     >>   25 DUP_TOP
             26 LOAD_GLOBAL              0 (ValueError)
             29 COMPARE_OP              10 (exception match)
             32 POP_JUMP_IF_FALSE       56
             35 POP_TOP
             36 POP_TOP
             37 POP_TOP

 10          38 LOAD_GLOBAL              2 (KeyError)
             41 LOAD_GLOBAL              1 (token)
             44 CALL_FUNCTION            0
             47 CALL_FUNCTION            1
             50 RAISE_VARARGS            1
             53 JUMP_FORWARD             1 (to 57)
        >>   56 END_FINALLY
        >>   57 POP_BLOCK
             58 JUMP_FORWARD            32 (to 93)

 11     >>   61 DUP_TOP
             62 LOAD_GLOBAL              2 (KeyError)
             65 COMPARE_OP              10 (exception match)
             68 POP_JUMP_IF_FALSE       92
             71 POP_TOP
             72 STORE_FAST               0 (error)
             75 POP_TOP

 12          76 LOAD_GLOBAL              3 (saved)
             79 LOAD_ATTR                4 (append)
             82 LOAD_FAST                0 (error)
             85 CALL_FUNCTION            1
             88 POP_TOP
             89 JUMP_FORWARD             1 (to 93)
        >>   92 END_FINALLY
        >>   93 LOAD_CONST               0 (None)
             96 RETURN_VALUE
