freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='finally_continues_the_loop.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object rounds at 0x..., file "finally_continues_the_loop.py", line 2>)
              2 LOAD_CONST               1 ('rounds')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (rounds)

 20           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (rounds)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 POP_TOP
             18 LOAD_CONST               2 (None)
             20 RETURN_VALUE

code rounds() locals=(n, error) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=10 firstlineno=2
  3           0 LOAD_CONST               1 (0)
              2 STORE_FAST               0 (n)

  5     >>    4 LOAD_FAST                0 (n)
              6 LOAD_CONST               2 (1)
              8 INPLACE_ADD
             10 STORE_FAST               0 (n)

  6          12 SETUP_FINALLY          110 (to 124)
             14 SETUP_FINALLY           44 (to 60)

  7          16 LOAD_FAST                0 (n)
             18 LOAD_CONST               2 (1)
             20 COMPARE_OP               2 (==)
             22 POP_JUMP_IF_FALSE       32

  8          24 POP_BLOCK
             26 POP_BLOCK
             28 CALL_FINALLY            94 (to 124)
             30 JUMP_ABSOLUTE            4

  9     >>   32 LOAD_FAST                0 (n)
             34 LOAD_CONST               4 (4)
             36 COMPARE_OP               0 (<)
             38 POP_JUMP_IF_FALSE       48

 10          40 LOAD_GLOBAL              1 (IndexError)
             42 LOAD_FAST                0 (n)
             44 CALL_FUNCTION            1
             46 RAISE_VARARGS            1

 11     >>   48 POP_BLOCK
             50 POP_BLOCK
             52 CALL_FINALLY            70 (to 124)
             54 JUMP_ABSOLUTE          136
             56 POP_BLOCK
             58 JUMP_FORWARD            60 (to 120)

 12     >>   60 DUP_TOP
             62 LOAD_GLOBAL              1 (IndexError)
             64 COMPARE_OP              10 (exception match)
             66 POP_JUMP_IF_FALSE      118
             68 POP_TOP
             70 STORE_FAST               1 (error)
             72 POP_TOP
             74 SETUP_FINALLY           30 (to 106)

 13          76 LOAD_GLOBAL              0 (emit)
             78 LOAD_FAST                1 (error)
             80 LOAD_ATTR                2 (args)
             82 LOAD_CONST               1 (0)
             84 BINARY_SUBSCR
             86 CALL_FUNCTION            1
             88 POP_TOP

 14          90 POP_BLOCK
             92 POP_EXCEPT
             94 CALL_FINALLY            10 (to 106)
             96 POP_BLOCK
             98 CALL_FINALLY            24 (to 124)
            100 JUMP_ABSOLUTE            4
            102 POP_BLOCK
            104 BEGIN_FINALLY
        >>  106 LOAD_CONST               0 (None)
            108 STORE_FAST               1 (error)
            110 DELETE_FAST              1 (error)
            112 END_FINALLY
            114 POP_EXCEPT
            116 JUMP_FORWARD             2 (to 120)
        >>  118 END_FINALLY
        >>  120 POP_BLOCK
            122 BEGIN_FINALLY

 16     >>  124 LOAD_GLOBAL              0 (emit)
            126 LOAD_CONST               3 ('finally')
            128 CALL_FUNCTION            1
            130 POP_TOP
            132 END_FINALLY
            134 JUMP_ABSOLUTE            4

 17     >>  136 LOAD_FAST                0 (n)
            138 RETURN_VALUE
