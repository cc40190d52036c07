freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='loop_of_lambdas_default_argument.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "loop_of_lambdas_default_argument.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           9 LOAD_NAME                0 (make)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (functions)

 10          18 LOAD_NAME                2 (emit)
             21 BUILD_LIST               0
             24 LOAD_NAME                1 (functions)
             27 GET_ITER
        >>   28 FOR_ITER                15 (to 46)
             31 STORE_NAME               3 (f)
             34 LOAD_NAME                3 (f)
             37 CALL_FUNCTION            0
             40 LIST_APPEND              2
             43 JUMP_ABSOLUTE           28
        >>   46 CALL_FUNCTION            1
             49 POP_TOP

 11          50 LOAD_NAME                2 (emit)
             53 LOAD_NAME                1 (functions)
             56 LOAD_CONST               1 (2)
             59 BINARY_SUBSCR
             60 LOAD_ATTR                4 (__closure__)
             63 CALL_FUNCTION            1
             66 POP_TOP

 12          67 LOAD_NAME                2 (emit)
             70 LOAD_NAME                1 (functions)
             73 LOAD_CONST               1 (2)
             76 BINARY_SUBSCR
             77 LOAD_ATTR                5 (__defaults__)
             80 CALL_FUNCTION            1
             83 POP_TOP
             84 LOAD_CONST               2 (None)
             87 RETURN_VALUE

code make() locals=(functions, i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=4 firstlineno=2
  3           0 BUILD_LIST               0
              3 STORE_FAST               0 (functions)

  4           6 SETUP_LOOP              39 (to 48)
              9 LOAD_GLOBAL              0 (range)
             12 LOAD_CONST               1 (4)
             15 CALL_FUNCTION            1
             18 GET_ITER
        >>   19 FOR_ITER                25 (to 47)
             22 STORE_FAST               1 (i)

  5          25 LOAD_FAST                0 (functions)
             28 LOAD_ATTR                1 (append)
             31 LOAD_FAST                1 (i)
             34 LOAD_CONST               2 (<code object <lambda> at 0x..., file "loop_of_lambdas_default_argument.py", line 5>)
             37 MAKE_FUNCTION            1
             40 CALL_FUNCTION            1
             43 POP_TOP
             44 JUMP_ABSOLUTE           19
        >>   47 POP_BLOCK

  6     >>   48 LOAD_FAST                0 (functions)
             51 RETURN_VALUE

code <lambda>(i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=5
  5           0 LOAD_FAST                0 (i)
              3 RETURN_VALUE
