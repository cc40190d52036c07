freevars 2.7

code <module> flags=NOFREE stacksize=5 filename='assertion_fails.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object check at 0x..., file "assertion_fails.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (check)

  7           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (check)
             15 LOAD_CONST               1 (1)
             18 CALL_FUNCTION            1
             21 CALL_FUNCTION            1
             24 POP_TOP

  8          25 SETUP_EXCEPT            14 (to 42)

  9          28 LOAD_NAME                0 (check)
             31 LOAD_CONST               2 (0)
             34 CALL_FUNCTION            1
             37 POP_TOP
             38 POP_BLOCK
             39 JUMP_FORWARD            35 (to 77)

 10     >>   42 DUP_TOP
             43 LOAD_NAME                2 (AssertionError)
             46 COMPARE_OP              10 (exception match)
             49 POP_JUMP_IF_FALSE       76
             52 POP_TOP
             53 STORE_NAME               3 (error)
             56 POP_TOP

 11          57 LOAD_NAME                1 (emit)
             60 LOAD_NAME                4 (str)
             63 LOAD_NAME                3 (error)
             66 CALL_FUNCTION            1
             69 CALL_FUNCTION            1
             72 POP_TOP
             73 JUMP_FORWARD             1 (to 77)
        >>   76 END_FINALLY

 12     >>   77 SETUP_EXCEPT            20 (to 100)

 13          80 LOAD_NAME                5 (token)
             83 CALL_FUNCTION            0
             86 UNARY_NOT
             87 POP_JUMP_IF_TRUE        96
             90 LOAD_GLOBAL              2 (AssertionError)
             93 RAISE_VARARGS            1
        >>   96 POP_BLOCK
             97 JUMP_FORWARD            38 (to 138)

 14     >>  100 DUP_TOP
            101 LOAD_NAME                2 (AssertionError)
            104 COMPARE_OP              10 (exception match)
            107 POP_JUMP_IF_FALSE      137
            110 POP_TOP
            111 STORE_NAME               3 (error)
            114 POP_TOP

 15         115 LOAD_NAME                1 (emit)
            118 LOAD_NAME                6 (repr)
            121 LOAD_NAME                3 (error)
            124 LOAD_ATTR                7 (args)
            127 CALL_FUNCTION            1
            130 CALL_FUNCTION            1
            133 POP_TOP
            134 JUMP_FORWARD             1 (to 138)
        >>  137 END_FINALLY
        >>  138 LOAD_CONST               3 (None)
            141 RETURN_VALUE

code check(value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_FAST                0 (value)
              3 POP_JUMP_IF_TRUE        18
              6 LOAD_GLOBAL              0 (AssertionError)
              9 LOAD_CONST               1 ('is false')
             12 CALL_FUNCTION            1
             15 RAISE_VARARGS            1

  4     >>   18 LOAD_FAST                0 (value)
             21 RETURN_VALUE
