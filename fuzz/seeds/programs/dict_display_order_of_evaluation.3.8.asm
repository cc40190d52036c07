freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='dict_display_order_of_evaluation.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object say at 0x..., file "dict_display_order_of_evaluation.py", line 2>)
              2 LOAD_CONST               1 ('say')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (say)

  7           8 LOAD_CONST               2 (<code object outer at 0x..., file "dict_display_order_of_evaluation.py", line 7>)
             10 LOAD_CONST               3 ('outer')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               1 (outer)

 11          16 LOAD_NAME                2 (emit)
             18 LOAD_NAME                1 (outer)
             20 LOAD_CONST               4 ('value')
             22 CALL_FUNCTION            1
             24 CALL_FUNCTION            0
             26 CALL_FUNCTION            1
             28 POP_TOP
             30 LOAD_CONST               5 (None)
             32 RETURN_VALUE

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
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "dict_display_order_of_evaluation.py", line 8>)
              6 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=8
  8           0 LOAD_GLOBAL              0 (say)
              2 LOAD_CONST               1 ('key')
              4 CALL_FUNCTION            1
              6 LOAD_GLOBAL              0 (say)
              8 LOAD_DEREF               0 (x)
             10 CALL_FUNCTION            1
             12 BUILD_MAP                1
             14 RETURN_VALUE
