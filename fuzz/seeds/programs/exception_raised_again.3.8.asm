freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='exception_raised_again.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object again at 0x..., file "exception_raised_again.py", line 2>)
              2 LOAD_CONST               1 ('again')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (again)

 13           8 LOAD_NAME                0 (again)
             10 CALL_FUNCTION            0
             12 POP_TOP

 14          14 LOAD_NAME                1 (emit)
             16 LOAD_CONST               2 ('over')
             18 CALL_FUNCTION            1
             20 POP_TOP
             22 LOAD_CONST               3 (None)
             24 RETURN_VALUE

code again() locals=(error) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=10 firstlineno=2
  3           0 SETUP_FINALLY           50 (to 52)

  4           2 SETUP_FINALLY           14 (to 18)

  5           4 LOAD_GLOBAL              0 (ValueError)
              6 LOAD_GLOBAL              1 (token)
              8 CALL_FUNCTION            0
             10 CALL_FUNCTION            1
             12 RAISE_VARARGS            1
             14 POP_BLOCK
             16 JUMP_FORWARD            30 (to 48)

  6     >>   18 DUP_TOP
             20 LOAD_GLOBAL              0 (ValueError)
             22 COMPARE_OP              10 (exception match)
             24 POP_JUMP_IF_FALSE       46
             26 POP_TOP
             28 POP_TOP
             30 POP_TOP

  7          32 LOAD_GLOBAL              2 (emit)
             34 LOAD_CONST               1 ('handling')
             36 CALL_FUNCTION            1
             38 POP_TOP

  8          40 RAISE_VARARGS            0
             42 POP_EXCEPT
             44 JUMP_FORWARD             2 (to 48)
        >>   46 END_FINALLY
        >>   48 POP_BLOCK
             50 JUMP_FORWARD            48 (to 100)

  9     >>   52 DUP_TOP
             54 LOAD_GLOBAL              0 (ValueError)
             56 COMPARE_OP              10 (exception match)
             58 POP_JUMP_IF_FALSE       98
             60 POP_TOP
             62 STORE_FAST               0 (error)
             64 POP_TOP
             66 SETUP_FINALLY           18 (to 86)

 10          68 LOAD_GLOBAL              2 (emit)
             70 LOAD_GLOBAL              3 (len)
             72 LOAD_FAST                0 (error)
             74 LOAD_ATTR                4 (args)
             76 CALL_FUNCTION            1
             78 CALL_FUNCTION            1
             80 POP_TOP
             82 POP_BLOCK
             84 BEGIN_FINALLY
        >>   86 LOAD_CONST               0 (None)
             88 STORE_FAST               0 (error)
             90 DELETE_FAST              0 (error)
             92 END_FINALLY
             94 POP_EXCEPT
             96 JUMP_FORWARD             2 (to 100)
        >>   98 END_FINALLY
        >>  100 LOAD_CONST               0 (None)
            102 RETURN_VALUE
