freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='exception_raised_again.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object again at 0x..., file "exception_raised_again.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (again)

 13           9 LOAD_NAME                0 (again)
             12 CALL_FUNCTION            0
             15 POP_TOP

 14          16 LOAD_NAME                1 (emit)
             19 LOAD_CONST               1 ('over')
             22 CALL_FUNCTION            1
             25 POP_TOP
             26 LOAD_CONST               2 (None)
             29 RETURN_VALUE

code again() locals=(error) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=5 firstlineno=2
  3           0 SETUP_EXCEPT            56 (to 59)

  4           3 SETUP_EXCEPT            19 (to 25)

  5           6 LOAD_GLOBAL              0 (ValueError)
              9 LOAD_GLOBAL              1 (token)
             12 CALL_FUNCTION            0
             15 CALL_FUNCTION            1
             18 RAISE_VARARGS            1
             21 POP_BLOCK
             22 JUMP_FORWARD            30 (to 55)

  6     >>   25 DUP_TOP
             26 LOAD_GLOBAL              0 (ValueError)
             29 COMPARE_OP              10 (exception match)
             32 POP_JUMP_IF_FALSE       54
             35 POP_TOP
             36 POP_TOP
             37 POP_TOP

  7          38 LOAD_GLOBAL              2 (emit)
             41 LOAD_CONST               1 ('handling')
             44 CALL_FUNCTION            1
             47 POP_TOP

  8          48 RAISE_VARARGS            0
             51 JUMP_FORWARD             1 (to 55)
        >>   54 END_FINALLY
        >>   55 POP_BLOCK
             56 JUMP_FORWARD            38 (to 97)

  9     >>   59 DUP_TOP
             60 LOAD_GLOBAL              0 (ValueError)
             63 COMPARE_OP              10 (exception match)
             66 POP_JUMP_IF_FALSE       96
             69 POP_TOP
             70 STORE_FAST               0 (error)
             73 POP_TOP

 10          74 LOAD_GLOBAL              2 (emit)
             77 LOAD_GLOBAL              3 (len)
             80 LOAD_FAST                0 (error)
             83 LOAD_ATTR                4 (args)
             86 CALL_FUNCTION            1
             89 CALL_FUNCTION            1
             92 POP_TOP
             93 JUMP_FORWARD             1 (to 97)
        >>   96 END_FINALLY
        >>   97 LOAD_CONST               0 (None)
            100 RETURN_VALUE
