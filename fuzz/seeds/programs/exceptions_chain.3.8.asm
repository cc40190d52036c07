freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='exceptions_chain.py' firstlineno=2
  2           0 BUILD_LIST               0
              2 STORE_NAME               0 (saved)

  5           4 LOAD_CONST               0 (<code object chains at 0x..., file "exceptions_chain.py", line 5>)
              6 LOAD_CONST               1 ('chains')
              8 MAKE_FUNCTION            0
             10 STORE_NAME               1 (chains)

 15          12 LOAD_NAME                1 (chains)
             14 CALL_FUNCTION            0
             16 POP_TOP

 16          18 LOAD_NAME                2 (emit)
             20 LOAD_CONST               2 ('chained')
             22 CALL_FUNCTION            1
             24 POP_TOP

 17          26 LOAD_NAME                0 (saved)
             28 LOAD_METHOD              3 (pop)
             30 CALL_METHOD              0
             32 POP_TOP

 18          34 LOAD_NAME                2 (emit)
             36 LOAD_CONST               3 ('dropped')
             38 CALL_FUNCTION            1
             40 POP_TOP
             42 LOAD_CONST               4 (None)
             44 RETURN_VALUE

code chains() locals=(error) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=10 firstlineno=5
  6           0 SETUP_FINALLY           50 (to 52)

  7           2 SETUP_FINALLY           14 (to 18)

  8           4 LOAD_GLOBAL              0 (ValueError)
              6 LOAD_GLOBAL              1 (token)
              8 CALL_FUNCTION            0
             10 CALL_FUNCTION            1
             12 RAISE_VARARGS            1
             14 POP_BLOCK
             16 JUMP_FORWARD            30 (to 48)

  9     >>   18 DUP_TOP
             20 LOAD_GLOBAL              0 (ValueError)
             22 COMPARE_OP              10 (exception match)
             24 POP_JUMP_IF_FALSE       46
             26 POP_TOP
             28 POP_TOP
             30 POP_TOP

 10          32 LOAD_GLOBAL              2 (KeyError)
             34 LOAD_GLOBAL              1 (token)
             36 CALL_FUNCTION            0
             38 CALL_FUNCTION            1
             40 RAISE_VARARGS            1
             42 POP_EXCEPT
             44 JUMP_FORWARD             2 (to 48)
        >>   46 END_FINALLY
        >>   48 POP_BLOCK
             50 JUMP_FORWARD            44 (to 96)

 11     >>   52 DUP_TOP
             54 LOAD_GLOBAL              2 (KeyError)
             56 COMPARE_OP              10 (exception match)
             58 POP_JUMP_IF_FALSE       94
             60 POP_TOP
             62 STORE_FAST               0 (error)
             64 POP_TOP
             66 SETUP_FINALLY           14 (to 82)

 12          68 LOAD_GLOBAL              3 (saved)
             70 LOAD_METHOD              4 (append)
             72 LOAD_FAST                0 (error)
             74 CALL_METHOD              1
             76 POP_TOP
             78 POP_BLOCK
             80 BEGIN_FINALLY
        >>   82 LOAD_CONST               0 (None)
             84 STORE_FAST               0 (error)
             86 DELETE_FAST              0 (error)
             88 END_FINALLY
             90 POP_EXCEPT
             92 JUMP_FORWARD             2 (to 96)
        >>   94 END_FINALLY
        >>   96 LOAD_CONST               0 (None)
             98 RETURN_VALUE
