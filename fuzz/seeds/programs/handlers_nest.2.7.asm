freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='handlers_nest.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object nested at 0x..., file "handlers_nest.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (nested)

 16           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                2 (repr)
             15 LOAD_NAME                0 (nested)
             18 CALL_FUNCTION            0
             21 CALL_FUNCTION            1
             24 CALL_FUNCTION            1
             27 POP_TOP
             28 LOAD_CONST               1 (None)
             31 RETURN_VALUE

code nested() locals=(error) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=5 firstlineno=2
  3           0 SETUP_EXCEPT            70 (to 73)

  4           3 SETUP_EXCEPT            16 (to 22)

  5           6 LOAD_GLOBAL              0 (ValueError)
              9 LOAD_CONST               1 ('first')
             12 CALL_FUNCTION            1
             15 RAISE_VARARGS            1
             18 POP_BLOCK
             19 JUMP_FORWARD            47 (to 69)

  6     >>   22 DUP_TOP
             23 LOAD_GLOBAL              0 (ValueError)
             26 COMPARE_OP              10 (exception match)
             29 POP_JUMP_IF_FALSE       68
             32 POP_TOP
             33 POP_TOP
             34 POP_TOP

  7          35 SETUP_FINALLY           16 (to 54)

  8          38 LOAD_GLOBAL              1 (KeyError)
             41 LOAD_CONST               2 ('second')
             44 CALL_FUNCTION            1
             47 RAISE_VARARGS            1
             50 POP_BLOCK
             51 LOAD_CONST               0 (None)

 10     >>   54 LOAD_GLOBAL              2 (emit)
             57 LOAD_CONST               3 ('finally')
             60 CALL_FUNCTION            1
             63 POP_TOP
             64 END_FINALLY
             65 JUMP_FORWARD             1 (to 69)
        >>   68 END_FINALLY
        >>   69 POP_BLOCK
             70 JUMP_FORWARD            36 (to 109)

 11     >>   73 DUP_TOP
             74 LOAD_GLOBAL              1 (KeyError)
             77 COMPARE_OP              10 (exception match)
             80 POP_JUMP_IF_FALSE      108
             83 POP_TOP
             84 STORE_FAST               0 (error)
             87 POP_TOP

 12          88 LOAD_GLOBAL              2 (emit)
             91 LOAD_CONST               4 ('outer')
             94 CALL_FUNCTION            1
             97 POP_TOP

 13          98 LOAD_FAST                0 (error)
            101 LOAD_ATTR                3 (args)
            104 BUILD_LIST               1
            107 RETURN_VALUE
        >>  108 END_FINALLY
        >>  109 LOAD_CONST               0 (None)
            112 RETURN_VALUE
