freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='iterate_captured_number.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "iterate_captured_number.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (5)
             15 CALL_FUNCTION            1
             18 CALL_FUNCTION            0
             21 POP_TOP
             22 LOAD_CONST               2 (None)
             25 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "iterate_captured_number.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() locals=(item) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  3           0 BUILD_LIST               0
              3 LOAD_DEREF               0 (x)
              6 GET_ITER
        >>    7 FOR_ITER                15 (to 25)
             10 STORE_FAST               0 (item)
             13 LOAD_GLOBAL              0 (token)
             16 CALL_FUNCTION            0
             19 LIST_APPEND              2
             22 JUMP_ABSOLUTE            7
        >>   25 RETURN_VALUE
