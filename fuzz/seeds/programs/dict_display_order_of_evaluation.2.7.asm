freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='dict_display_order_of_evaluation.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object say at 0x..., file "dict_display_order_of_evaluation.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (say)

  7           9 LOAD_CONST               1 (<code object outer at 0x..., file "dict_display_order_of_evaluation.py", line 7>)
             12 MAKE_FUNCTION            0
             15 STORE_NAME               1 (outer)

 11          18 LOAD_NAME                2 (emit)
             21 LOAD_NAME                1 (outer)
             24 LOAD_CONST               2 ('value')
             27 CALL_FUNCTION            1
             30 CALL_FUNCTION            0
             33 CALL_FUNCTION            1
             36 POP_TOP
             37 LOAD_CONST               3 (None)
             40 RETURN_VALUE

code say(value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_FAST                0 (value)
              6 CALL_FUNCTION            1
              9 POP_TOP

  4          10 LOAD_FAST                0 (value)
             13 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=7
  8           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "dict_display_order_of_evaluation.py", line 8>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 firstlineno=8
  8           0 BUILD_MAP                1
              3 LOAD_GLOBAL              0 (say)
              6 LOAD_DEREF               0 (x)
              9 CALL_FUNCTION            1
             12 LOAD_GLOBAL              0 (say)
             15 LOAD_CONST               1 ('key')
             18 CALL_FUNCTION            1
             21 STORE_MAP
             22 RETURN_VALUE
