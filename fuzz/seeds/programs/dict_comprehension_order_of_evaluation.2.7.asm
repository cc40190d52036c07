freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='dict_comprehension_order_of_evaluation.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object say at 0x..., file "dict_comprehension_order_of_evaluation.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (say)

  7           9 LOAD_CONST               1 (<code object outer at 0x..., file "dict_comprehension_order_of_evaluation.py", line 7>)
             12 MAKE_FUNCTION            0
             15 STORE_NAME               1 (outer)

 11          18 LOAD_NAME                2 (emit)
             21 LOAD_NAME                3 (len)
             24 LOAD_NAME                1 (outer)
             27 LOAD_CONST               2 ('value')
             30 CALL_FUNCTION            1
             33 CALL_FUNCTION            1
             36 CALL_FUNCTION            1
             39 POP_TOP
             40 LOAD_CONST               3 (None)
             43 RETURN_VALUE

code say(value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_FAST                0 (value)
              6 CALL_FUNCTION            1
              9 POP_TOP

  4          10 LOAD_FAST                0 (value)
             13 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=7
  8           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <dictcomp> at 0x..., file "dict_comprehension_order_of_evaluation.py", line 8>)
              9 MAKE_CLOSURE             0
             12 LOAD_GLOBAL              0 (range)
             15 LOAD_CONST               2 (2)
             18 CALL_FUNCTION            1
             21 GET_ITER
             22 CALL_FUNCTION            1
             25 RETURN_VALUE

code <dictcomp>(.0) locals=(i) freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=5 firstlineno=8
  8           0 BUILD_MAP                0
              3 LOAD_FAST                0 (.0)
        >>    6 FOR_ITER                27 (to 36)
              9 STORE_FAST               1 (i)
             12 LOAD_GLOBAL              0 (say)
             15 LOAD_DEREF               0 (x)
             18 CALL_FUNCTION            1
             21 LOAD_GLOBAL              0 (say)
             24 LOAD_FAST                1 (i)
             27 CALL_FUNCTION            1
             30 MAP_ADD                  2
             33 JUMP_ABSOLUTE            6
        >>   36 RETURN_VALUE
LineTable:
  0900
