freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='except_target_captured.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object captures at 0x..., file "except_target_captured.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (captures)

 18           9 LOAD_NAME                0 (captures)
             12 CALL_FUNCTION            0
             15 POP_TOP
             16 LOAD_CONST               1 (None)
             19 RETURN_VALUE

code captures() locals=(read, missing) cellvars=(error) stacksize=5 firstlineno=2
  3           0 SETUP_EXCEPT            16 (to 19)

  4           3 LOAD_GLOBAL              0 (ValueError)
              6 LOAD_CONST               1 (1)
              9 CALL_FUNCTION            1
             12 RAISE_VARARGS            1
             15 POP_BLOCK
             16 JUMP_FORWARD            53 (to 72)

  5     >>   19 DUP_TOP
             20 LOAD_GLOBAL              0 (ValueError)
             23 COMPARE_OP              10 (exception match)
             26 POP_JUMP_IF_FALSE       71
             29 POP_TOP
             30 STORE_DEREF              0 (error)
             33 POP_TOP

  7          34 LOAD_CLOSURE             0 (error)
             37 BUILD_TUPLE              1
             40 LOAD_CONST               2 (<code object read at 0x..., file "except_target_captured.py", line 7>)
             43 MAKE_CLOSURE             0
             46 STORE_FAST               0 (read)

 10          49 LOAD_GLOBAL              1 (emit)
             52 LOAD_GLOBAL              2 (repr)
             55 LOAD_FAST                0 (read)
             58 CALL_FUNCTION            0
             61 CALL_FUNCTION            1
             64 CALL_FUNCTION            1
             67 POP_TOP
             68 JUMP_FORWARD             1 (to 72)
        >>   71 END_FINALLY

 11     >>   72 SETUP_EXCEPT            21 (to 96)

 12          75 LOAD_FAST                0 (read)
             78 CALL_FUNCTION            0
             81 POP_TOP

 13          82 LOAD_GLOBAL              1 (emit)
             85 LOAD_CONST               3 ('still bound')
             88 CALL_FUNCTION            1
             91 POP_TOP
             92 POP_BLOCK
             93 JUMP_FORWARD            35 (to 131)

 14     >>   96 DUP_TOP
             97 LOAD_GLOBAL              3 (NameError)
            100 COMPARE_OP              10 (exception match)
            103 POP_JUMP_IF_FALSE      130
            106 POP_TOP
            107 STORE_FAST               1 (missing)
            110 POP_TOP

 15         111 LOAD_GLOBAL              1 (emit)
            114 LOAD_GLOBAL              4 (str)
            117 LOAD_FAST                1 (missing)
            120 CALL_FUNCTION            1
            123 CALL_FUNCTION            1
            126 POP_TOP
            127 JUMP_FORWARD             1 (to 131)
        >>  130 END_FINALLY
        >>  131 LOAD_CONST               0 (None)
            134 RETURN_VALUE

code read() freevars=(error) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=7
  8           0 LOAD_DEREF               0 (error)
              3 RETURN_VALUE
