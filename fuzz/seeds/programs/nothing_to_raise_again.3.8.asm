freevars 3.8

code <module> flags=NOFREE stacksize=10 filename='nothing_to_raise_again.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object again at 0x..., file "nothing_to_raise_again.py", line 2>)
              2 LOAD_CONST               1 ('again')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (again)

  6           8 SETUP_FINALLY           10 (to 20)

  7          10 LOAD_NAME                0 (again)
             12 CALL_FUNCTION            0
             14 POP_TOP
             16 POP_BLOCK
             18 JUMP_FORWARD            50 (to 70)

  8     >>   20 DUP_TOP
             22 LOAD_NAME                1 (RuntimeError)
             24 LOAD_NAME                2 (TypeError)
             26 BUILD_TUPLE              2
             28 COMPARE_OP              10 (exception match)
             30 POP_JUMP_IF_FALSE       68
             32 POP_TOP
             34 STORE_NAME               3 (error)
             36 POP_TOP
             38 SETUP_FINALLY           16 (to 56)

  9          40 LOAD_NAME                4 (emit)
             42 LOAD_NAME                5 (str)
             44 LOAD_NAME                3 (error)
             46 CALL_FUNCTION            1
             48 CALL_FUNCTION            1
             50 POP_TOP
             52 POP_BLOCK
             54 BEGIN_FINALLY
        >>   56 LOAD_CONST               2 (None)
             58 STORE_NAME               3 (error)
             60 DELETE_NAME              3 (error)
             62 END_FINALLY
             64 POP_EXCEPT
             66 JUMP_FORWARD             2 (to 70)
        >>   68 END_FINALLY
        >>   70 LOAD_CONST               2 (None)
             72 RETURN_VALUE

code again() flags=OPTIMIZED|NEWLOCALS|NOFREE firstlineno=2
  3           0 RAISE_VARARGS            0
              2 LOAD_CONST               0 (None)
              4 RETURN_VALUE
