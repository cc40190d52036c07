freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='closure_order_is_by_name.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "closure_order_is_by_name.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (f)

 10          18 LOAD_NAME                2 (emit)
             21 LOAD_NAME                1 (f)
             24 LOAD_ATTR                3 (__code__)
             27 LOAD_ATTR                4 (co_freevars)
             30 CALL_FUNCTION            1
             33 POP_TOP

 11          34 LOAD_NAME                2 (emit)
             37 BUILD_LIST               0
             40 LOAD_NAME                1 (f)
             43 LOAD_ATTR                5 (__closure__)
             46 GET_ITER
        >>   47 FOR_ITER                15 (to 65)
             50 STORE_NAME               6 (cell)
             53 LOAD_NAME                6 (cell)
             56 LOAD_ATTR                7 (cell_contents)
             59 LIST_APPEND              2
             62 JUMP_ABSOLUTE           47
        >>   65 CALL_FUNCTION            1
             68 POP_TOP
             69 LOAD_CONST               1 (None)
             72 RETURN_VALUE

code outer() cellvars=(apple, mango, zebra) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (1)
              3 STORE_DEREF              2 (zebra)

  4           6 LOAD_CONST               2 (2)
              9 STORE_DEREF              0 (apple)

  5          12 LOAD_CONST               3 (3)
             15 STORE_DEREF              1 (mango)

  6          18 LOAD_CLOSURE             0 (apple)
             21 LOAD_CLOSURE             1 (mango)
             24 LOAD_CLOSURE             2 (zebra)
             27 BUILD_TUPLE              3
             30 LOAD_CONST               4 (<code object <lambda> at 0x..., file "closure_order_is_by_name.py", line 6>)
             33 MAKE_CLOSURE             0
             36 RETURN_VALUE

code <lambda>() freevars=(apple, mango, zebra) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=6
  6           0 LOAD_DEREF               2 (zebra)
              3 LOAD_DEREF               1 (mango)
              6 LOAD_DEREF               0 (apple)
              9 BINARY_MULTIPLY
             10 BINARY_ADD
             11 RETURN_VALUE
