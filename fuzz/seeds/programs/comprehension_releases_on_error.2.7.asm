freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='comprehension_releases_on_error.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "comprehension_releases_on_error.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (0)
             15 CALL_FUNCTION            1
             18 POP_TOP
             19 LOAD_CONST               2 (None)
             22 RETURN_VALUE

code outer(limit) locals=(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=5 firstlineno=2
  3           0 BUILD_LIST               0
              3 LOAD_CONST               1 (2)
              6 LOAD_CONST               2 (1)
              9 LOAD_FAST                0 (limit)
             12 BUILD_TUPLE              3
             15 GET_ITER
        >>   16 FOR_ITER                25 (to 44)
             19 STORE_FAST               1 (n)
             22 LOAD_GLOBAL              0 (token)
             25 CALL_FUNCTION            0
             28 LOAD_CONST               3 (6)
             31 LOAD_FAST                1 (n)
             34 BINARY_FLOOR_DIVIDE
             35 BUILD_TUPLE              2
             38 LIST_APPEND              2
             41 JUMP_ABSOLUTE           16
        >>   44 RETURN_VALUE
