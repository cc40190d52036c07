freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='finally_continues_the_loop.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object rounds at 0x..., file "finally_continues_the_loop.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (rounds)

 20           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (rounds)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             21 POP_TOP
             22 LOAD_CONST               1 (None)
             25 RETURN_VALUE

code rounds() locals=(n, error) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=5 firstlineno=2
  3           0 LOAD_CONST               1 (0)
              3 STORE_FAST               0 (n)

  4           6 SETUP_LOOP             130 (to 139)
        >>    9 LOAD_GLOBAL              0 (True)
             12 POP_JUMP_IF_FALSE      138

  5          15 LOAD_FAST                0 (n)
             18 LOAD_CONST               2 (1)
             21 INPLACE_ADD
             22 STORE_FAST               0 (n)

  6          25 SETUP_FINALLY           96 (to 124)
             28 SETUP_EXCEPT            50 (to 81)

  7          31 LOAD_FAST                0 (n)
             34 LOAD_CONST               2 (1)
             37 COMPARE_OP               2 (==)
             40 POP_JUMP_IF_FALSE       49

  8          43 CONTINUE_LOOP            9
             46 JUMP_FORWARD             0 (to 49)

  9     >>   49 LOAD_FAST                0 (n)
             52 LOAD_CONST               3 (4)
             55 COMPARE_OP               0 (<)
             58 POP_JUMP_IF_FALSE       76

 10          61 LOAD_GLOBAL              1 (IndexError)
             64 LOAD_FAST                0 (n)
             67 CALL_FUNCTION            1
             70 RAISE_VARARGS            1
             73 JUMP_FORWARD             0 (to 76)

 11     >>   76 BREAK_LOOP
             77 POP_BLOCK
             78 JUMP_FORWARD            39 (to 120)

 12     >>   81 DUP_TOP
             82 LOAD_GLOBAL              1 (IndexError)
             85 COMPARE_OP              10 (exception match)
             88 POP_JUMP_IF_FALSE      119
             91 POP_TOP
             92 STORE_FAST               1 (error)
             95 POP_TOP

 13          96 LOAD_GLOBAL              2 (emit)
             99 LOAD_FAST                1 (error)
            102 LOAD_ATTR                3 (args)
            105 LOAD_CONST               1 (0)
            108 BINARY_SUBSCR
            109 CALL_FUNCTION            1
            112 POP_TOP

 14         113 CONTINUE_LOOP            9
            116 JUMP_FORWARD             1 (to 120)
        >>  119 END_FINALLY
        >>  120 POP_BLOCK
            121 LOAD_CONST               0 (None)

 16     >>  124 LOAD_GLOBAL              2 (emit)
            127 LOAD_CONST               4 ('finally')
            130 CALL_FUNCTION            1
            133 POP_TOP
            134 END_FINALLY
            135 JUMP_ABSOLUTE            9
        >>  138 POP_BLOCK

 17     >>  139 LOAD_FAST                0 (n)
            142 RETURN_VALUE
LineTable:
  0001060109010a01030003010c0106010c010f0105010f0111010b020f01
