freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='list_comprehension_of_lambdas.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "list_comprehension_of_lambdas.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (functions)

  7          18 LOAD_NAME                2 (emit)
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

  8          50 LOAD_NAME                2 (emit)
             53 LOAD_NAME                1 (functions)
             56 LOAD_CONST               1 (0)
             59 BINARY_SUBSCR
             60 LOAD_ATTR                4 (__closure__)
             63 LOAD_CONST               1 (0)
             66 BINARY_SUBSCR
             67 LOAD_NAME                1 (functions)
             70 LOAD_CONST               2 (2)
             73 BINARY_SUBSCR
             74 LOAD_ATTR                4 (__closure__)
             77 LOAD_CONST               1 (0)
             80 BINARY_SUBSCR
             81 COMPARE_OP               8 (is)
             84 CALL_FUNCTION            1
             87 POP_TOP
             88 LOAD_CONST               3 (None)
             91 RETURN_VALUE

code outer() cellvars=(i) consts=(0: None) stacksize=4 firstlineno=2
  3           0 BUILD_LIST               0
              3 LOAD_GLOBAL              0 (range)
              6 LOAD_CONST               1 (3)
              9 CALL_FUNCTION            1
             12 GET_ITER
        >>   13 FOR_ITER                21 (to 37)
             16 STORE_DEREF              0 (i)
             19 LOAD_CLOSURE             0 (i)
             22 BUILD_TUPLE              1
             25 LOAD_CONST               2 (<code object <lambda> at 0x..., file "list_comprehension_of_lambdas.py", line 3>)
             28 MAKE_CLOSURE             0
             31 LIST_APPEND              2
             34 JUMP_ABSOLUTE           13
        >>   37 RETURN_VALUE

code <lambda>() freevars=(i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (i)
              3 RETURN_VALUE
