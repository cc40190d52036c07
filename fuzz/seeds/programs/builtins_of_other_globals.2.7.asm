freevars 2.7

code <module> flags=NOFREE stacksize=6 filename='builtins_of_other_globals.py' firstlineno=2
  2           0 LOAD_NAME                0 (type)
              3 LOAD_CONST               0 (<code object <lambda> at 0x..., file "builtins_of_other_globals.py", line 2>)
              6 MAKE_FUNCTION            0
              9 CALL_FUNCTION            1
             12 STORE_NAME               1 (FunctionType)

  3          15 LOAD_NAME                2 (emit)
             18 LOAD_NAME                1 (FunctionType)
             21 LOAD_CONST               1 (<code object <lambda> at 0x..., file "builtins_of_other_globals.py", line 3>)
             24 MAKE_FUNCTION            0
             27 LOAD_ATTR                3 (__code__)
             30 BUILD_MAP                1
             33 LOAD_CONST               2 (2)
             36 LOAD_CONST               3 ('x')
             39 STORE_MAP
             40 CALL_FUNCTION            2
             43 CALL_FUNCTION            0
             46 CALL_FUNCTION            1
             49 POP_TOP

  4          50 SETUP_EXCEPT            39 (to 92)

  5          53 LOAD_NAME                2 (emit)
             56 LOAD_NAME                1 (FunctionType)
             59 LOAD_CONST               4 (<code object <lambda> at 0x..., file "builtins_of_other_globals.py", line 5>)
             62 MAKE_FUNCTION            0
             65 LOAD_ATTR                3 (__code__)
             68 BUILD_MAP                1
             71 LOAD_CONST               2 (2)
             74 LOAD_CONST               3 ('x')
             77 STORE_MAP
             78 CALL_FUNCTION            2
             81 CALL_FUNCTION            0
             84 CALL_FUNCTION            1
             87 POP_TOP
             88 POP_BLOCK
             89 JUMP_FORWARD            29 (to 121)

  6     >>   92 DUP_TOP
             93 LOAD_NAME                4 (NameError)
             96 COMPARE_OP              10 (exception match)
             99 POP_JUMP_IF_FALSE      120
            102 POP_TOP
            103 STORE_NAME               5 (error)
            106 POP_TOP

  7         107 LOAD_NAME                2 (emit)
            110 LOAD_NAME                5 (error)
            113 CALL_FUNCTION            1
            116 POP_TOP
            117 JUMP_FORWARD             1 (to 121)
        >>  120 END_FINALLY

  8     >>  121 LOAD_NAME                2 (emit)
            124 LOAD_NAME                1 (FunctionType)
            127 LOAD_CONST               5 (<code object <lambda> at 0x..., file "builtins_of_other_globals.py", line 8>)
            130 MAKE_FUNCTION            0
            133 LOAD_ATTR                3 (__code__)
            136 BUILD_MAP                0
            139 CALL_FUNCTION            2
            142 CALL_FUNCTION            0
            145 CALL_FUNCTION            1
            148 POP_TOP
            149 LOAD_CONST               6 (None)
            152 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_CONST               1 (0)
              3 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  3           0 LOAD_GLOBAL              0 (x)
              3 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=5
  5           0 LOAD_GLOBAL              0 (len)
              3 LOAD_CONST               1 (1)
              6 BUILD_LIST               1
              9 CALL_FUNCTION            1
             12 RETURN_VALUE

code <lambda>() names=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=8
  8           0 LOAD_CONST               0 (None)
              3 RETURN_VALUE
