freevars 3.8

code <module> flags=NOFREE stacksize=10 filename='assertion_fails.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object check at 0x..., file "assertion_fails.py", line 2>)
              2 LOAD_CONST               1 ('check')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (check)

  7           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (check)
             12 LOAD_CONST               2 (1)
             14 CALL_FUNCTION            1
             16 CALL_FUNCTION            1
             18 POP_TOP

  8          20 SETUP_FINALLY           12 (to 34)

  9          22 LOAD_NAME                0 (check)
             24 LOAD_CONST               3 (0)
             26 CALL_FUNCTION            1
             28 POP_TOP
             30 POP_BLOCK
             32 JUMP_FORWARD            46 (to 80)

 10     >>   34 DUP_TOP
             36 LOAD_NAME                2 (AssertionError)
             38 COMPARE_OP              10 (exception match)
             40 POP_JUMP_IF_FALSE       78
             42 POP_TOP
             44 STORE_NAME               3 (error)
             46 POP_TOP
             48 SETUP_FINALLY           16 (to 66)

 11          50 LOAD_NAME                1 (emit)
             52 LOAD_NAME                4 (str)
             54 LOAD_NAME                3 (error)
             56 CALL_FUNCTION            1
             58 CALL_FUNCTION            1
             60 POP_TOP
             62 POP_BLOCK
             64 BEGIN_FINALLY
        >>   66 LOAD_CONST               4 (None)
             68 STORE_NAME               3 (error)
             70 DELETE_NAME              3 (error)
             72 END_FINALLY
             74 POP_EXCEPT
             76 JUMP_FORWARD             2 (to 80)
        >>   78 END_FINALLY

 12     >>   80 SETUP_FINALLY           14 (to 96)

 13          82 LOAD_NAME                5 (token)
             84 CALL_FUNCTION            0
             86 POP_JUMP_IF_FALSE       92
             88 LOAD_GLOBAL              2 (AssertionError)
             90 RAISE_VARARGS            1
        >>   92 POP_BLOCK
             94 JUMP_FORWARD            48 (to 144)

 14     >>   96 DUP_TOP
             98 LOAD_NAME                2 (AssertionError)
            100 COMPARE_OP              10 (exception match)
            102 POP_JUMP_IF_FALSE      142
            104 POP_TOP
            106 STORE_NAME               3 (error)
            108 POP_TOP
            110 SETUP_FINALLY           18 (to 130)

 15         112 LOAD_NAME                1 (emit)
            114 LOAD_NAME                6 (repr)
            116 LOAD_NAME                3 (error)
            118 LOAD_ATTR                7 (args)
            120 CALL_FUNCTION            1
            122 CALL_FUNCTION            1
            124 POP_TOP
            126 POP_BLOCK
            128 BEGIN_FINALLY
        >>  130 LOAD_CONST               4 (None)
            132 STORE_NAME               3 (error)
            134 DELETE_NAME              3 (error)
            136 END_FINALLY
            138 POP_EXCEPT
            140 JUMP_FORWARD             2 (to 144)
        >>  142 END_FINALLY
        >>  144 LOAD_CONST               4 (None)
            146 RETURN_VALUE

code check(value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_FAST                0 (value)
              2 POP_JUMP_IF_TRUE        12
              4 LOAD_GLOBAL              0 (AssertionError)
              6 LOAD_CONST               1 ('is false')
              8 CALL_FUNCTION            1
             10 RAISE_VARARGS            1

  4     >>   12 LOAD_FAST                0 (value)
             14 RETURN_VALUE
