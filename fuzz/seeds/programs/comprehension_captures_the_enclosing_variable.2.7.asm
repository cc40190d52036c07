freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='comprehension_captures_the_enclosing_variable.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "comprehension_captures_the_enclosing_variable.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 LOAD_CONST               1 (10)
             18 CALL_FUNCTION            1
             21 CALL_FUNCTION            1
             24 POP_TOP

  7          25 LOAD_NAME                1 (emit)
             28 LOAD_NAME                0 (outer)
             31 LOAD_ATTR                2 (__code__)
             34 LOAD_ATTR                3 (co_cellvars)
             37 CALL_FUNCTION            1
             40 POP_TOP
             41 LOAD_CONST               2 (None)
             44 RETURN_VALUE

code outer(x) locals=(y) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=4 firstlineno=2
  3           0 BUILD_LIST               0
              3 LOAD_GLOBAL              0 (range)
              6 LOAD_CONST               1 (3)
              9 CALL_FUNCTION            1
             12 GET_ITER
        >>   13 FOR_ITER                16 (to 32)
             16 STORE_FAST               1 (y)
             19 LOAD_FAST                0 (x)
             22 LOAD_FAST                1 (y)
             25 BINARY_ADD
             26 LIST_APPEND              2
             29 JUMP_ABSOLUTE           13
        >>   32 RETURN_VALUE
