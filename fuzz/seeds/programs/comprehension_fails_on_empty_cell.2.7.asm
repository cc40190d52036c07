freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='comprehension_fails_on_empty_cell.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "comprehension_fails_on_empty_cell.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 POP_TOP
             16 LOAD_CONST               1 (None)
             19 RETURN_VALUE

code outer() locals=(y, x, result) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=2
  3           0 BUILD_LIST               0
              3 LOAD_GLOBAL              0 (range)
              6 LOAD_CONST               1 (2)
              9 CALL_FUNCTION            1
             12 GET_ITER
        >>   13 FOR_ITER                12 (to 28)
             16 STORE_FAST               0 (y)
             19 LOAD_FAST                1 (x)
             22 LIST_APPEND              2
             25 JUMP_ABSOLUTE           13
        >>   28 STORE_FAST               2 (result)

  4          31 LOAD_CONST               2 (1)
             34 STORE_FAST               1 (x)
             37 LOAD_CONST               0 (None)
             40 RETURN_VALUE
