freevars 2.7

code <module> flags=NOFREE stacksize=5 filename='set_display_keeps_one_of_equals.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "set_display_keeps_one_of_equals.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 LOAD_CONST               1 (1)
             18 CALL_FUNCTION            1
             21 CALL_FUNCTION            0
             24 CALL_FUNCTION            1
             27 POP_TOP

  8          28 LOAD_CONST               2 (2)
             31 STORE_NAME               2 (two)

  9          34 LOAD_NAME                1 (emit)
             37 LOAD_NAME                3 (len)
             40 LOAD_NAME                2 (two)
             43 LOAD_CONST               2 (2)
             46 LOAD_CONST               3 (3)
             49 BUILD_SET                3
             52 CALL_FUNCTION            1
             55 CALL_FUNCTION            1
             58 POP_TOP
             59 LOAD_CONST               4 (None)
             62 RETURN_VALUE

code outer(one) cellvars=(seen) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_FAST                0 (one)
              3 LOAD_CONST               1 (1)
              6 LOAD_CONST               1 (1)
              9 BUILD_SET                3
             12 STORE_DEREF              0 (seen)

  4          15 LOAD_CLOSURE             0 (seen)
             18 BUILD_TUPLE              1
             21 LOAD_CONST               2 (<code object <lambda> at 0x..., file "set_display_keeps_one_of_equals.py", line 4>)
             24 MAKE_CLOSURE             0
             27 RETURN_VALUE

code <lambda>() freevars=(seen) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (seen)
              3 RETURN_VALUE
