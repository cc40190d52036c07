freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='dict_comprehension_order_of_evaluation.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object say at 0x..., file "dict_comprehension_order_of_evaluation.py", line 2>)
              2 LOAD_CONST               1 ('say')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (say)

  7           8 LOAD_CONST               2 (<code object outer at 0x..., file "dict_comprehension_order_of_evaluation.py", line 7>)
             10 LOAD_CONST               3 ('outer')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               1 (outer)

 11          16 LOAD_NAME                2 (emit)
             18 LOAD_NAME                3 (len)
             20 LOAD_NAME                1 (outer)
             22 LOAD_CONST               4 ('value')
             24 CALL_FUNCTION            1
             26 CALL_FUNCTION            1
             28 CALL_FUNCTION            1
             30 POP_TOP
             32 LOAD_CONST               5 (None)
             34 RETURN_VALUE

code say(value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_FAST                0 (value)
              4 CALL_FUNCTION            1
              6 POP_TOP

  4           8 LOAD_FAST                0 (value)
             10 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=7
  8           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <dictcomp> at 0x..., file "dict_comprehension_order_of_evaluation.py", line 8>)
              6 LOAD_CONST               2 ('outer.<locals>.<dictcomp>')
              8 MAKE_FUNCTION            8 (closure)
             10 LOAD_GLOBAL              0 (range)
             12 LOAD_CONST               3 (2)
             14 CALL_FUNCTION            1
             16 GET_ITER
             18 CALL_FUNCTION            1
             20 RETURN_VALUE

code <dictcomp>(.0) locals=(i) freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=5 firstlineno=8
  8           0 BUILD_MAP                0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                18 (to 24)
              6 STORE_FAST               1 (i)
              8 LOAD_GLOBAL              0 (say)
             10 LOAD_FAST                1 (i)
             12 CALL_FUNCTION            1
             14 LOAD_GLOBAL              0 (say)
             16 LOAD_DEREF               0 (x)
             18 CALL_FUNCTION            1
             20 MAP_ADD                  2
             22 JUMP_ABSOLUTE            4
        >>   24 RETURN_VALUE
LineTable:
  060002000600
