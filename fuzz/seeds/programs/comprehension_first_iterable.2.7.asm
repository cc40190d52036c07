freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='comprehension_first_iterable.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "comprehension_first_iterable.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 LOAD_CONST               1 (1)
             18 CALL_FUNCTION            1
             21 CALL_FUNCTION            1
             24 POP_TOP
             25 LOAD_CONST               2 (None)
             28 RETURN_VALUE

code outer(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=4 firstlineno=2
  3           0 BUILD_LIST               0
              3 LOAD_FAST                0 (x)
              6 LOAD_FAST                0 (x)
              9 LOAD_CONST               1 (1)
             12 BINARY_ADD
             13 BUILD_LIST               2
             16 GET_ITER
        >>   17 FOR_ITER                12 (to 32)
             20 STORE_FAST               0 (x)
             23 LOAD_FAST                0 (x)
             26 LIST_APPEND              2
             29 JUMP_ABSOLUTE           17
        >>   32 LOAD_FAST                0 (x)
             35 BUILD_TUPLE              2
             38 RETURN_VALUE
