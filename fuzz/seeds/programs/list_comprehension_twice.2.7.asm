freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='list_comprehension_twice.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "list_comprehension_twice.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 UNPACK_SEQUENCE          2
             18 STORE_NAME               1 (first)
             21 STORE_NAME               2 (second)

 10          24 LOAD_NAME                3 (emit)
             27 LOAD_NAME                1 (first)
             30 CALL_FUNCTION            0
             33 LOAD_NAME                2 (second)
             36 CALL_FUNCTION            0
             39 BUILD_TUPLE              2
             42 CALL_FUNCTION            1
             45 POP_TOP

 11          46 LOAD_NAME                3 (emit)
             49 LOAD_NAME                1 (first)
             52 LOAD_ATTR                4 (__closure__)
             55 LOAD_CONST               1 (0)
             58 BINARY_SUBSCR
             59 LOAD_NAME                2 (second)
             62 LOAD_ATTR                4 (__closure__)
             65 LOAD_CONST               1 (0)
             68 BINARY_SUBSCR
             69 COMPARE_OP               8 (is)
             72 CALL_FUNCTION            1
             75 POP_TOP
             76 LOAD_CONST               2 (None)
             79 RETURN_VALUE

code outer() locals=(made, start) cellvars=(i) consts=(0: None, 2: 10) stacksize=7 firstlineno=2
  3           0 BUILD_LIST               0
              3 STORE_FAST               0 (made)

  4           6 SETUP_LOOP              72 (to 81)
              9 LOAD_CONST               5 ((0, 10))
             12 GET_ITER
        >>   13 FOR_ITER                64 (to 80)
             16 STORE_FAST               1 (start)

  5          19 LOAD_FAST                0 (made)
             22 LOAD_ATTR                0 (append)
             25 BUILD_LIST               0
             28 LOAD_GLOBAL              1 (range)
             31 LOAD_FAST                1 (start)
             34 LOAD_FAST                1 (start)
             37 LOAD_CONST               3 (3)
             40 BINARY_ADD
             41 CALL_FUNCTION            2
             44 GET_ITER
        >>   45 FOR_ITER                21 (to 69)
             48 STORE_DEREF              0 (i)
             51 LOAD_CLOSURE             0 (i)
             54 BUILD_TUPLE              1
             57 LOAD_CONST               4 (<code object <lambda> at 0x..., file "list_comprehension_twice.py", line 5>)
             60 MAKE_CLOSURE             0
             63 LIST_APPEND              2
             66 JUMP_ABSOLUTE           45
        >>   69 LOAD_CONST               1 (0)
             72 BINARY_SUBSCR
             73 CALL_FUNCTION            1
             76 POP_TOP
             77 JUMP_ABSOLUTE           13
        >>   80 POP_BLOCK

  6     >>   81 LOAD_FAST                0 (made)
             84 RETURN_VALUE

code <lambda>() freevars=(i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=5
  5           0 LOAD_DEREF               0 (i)
              3 RETURN_VALUE
