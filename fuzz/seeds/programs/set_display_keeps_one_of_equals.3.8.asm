freevars 3.8

code <module> flags=NOFREE stacksize=5 filename='set_display_keeps_one_of_equals.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "set_display_keeps_one_of_equals.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               2 (1)
             14 CALL_FUNCTION            1
             16 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             20 POP_TOP

  8          22 LOAD_CONST               3 (2)
             24 STORE_NAME               2 (two)

  9          26 LOAD_NAME                1 (emit)
             28 LOAD_NAME                3 (len)
             30 LOAD_NAME                2 (two)
             32 LOAD_CONST               3 (2)
             34 LOAD_CONST               4 (3)
             36 BUILD_SET                3
             38 CALL_FUNCTION            1
             40 CALL_FUNCTION            1
             42 POP_TOP
             44 LOAD_CONST               5 (None)
             46 RETURN_VALUE

code outer(one) cellvars=(seen) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_FAST                0 (one)
              2 LOAD_CONST               1 (1)
              4 LOAD_CONST               1 (1)
              6 BUILD_SET                3
              8 STORE_DEREF              0 (seen)

  4          10 LOAD_CLOSURE             0 (seen)
             12 BUILD_TUPLE              1
             14 LOAD_CONST               2 (<code object <lambda> at 0x..., file "set_display_keeps_one_of_equals.py", line 4>)
             16 LOAD_CONST               3 ('outer.<locals>.<lambda>')
             18 MAKE_FUNCTION            8 (closure)
             20 RETURN_VALUE

code <lambda>() freevars=(seen) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (seen)
              2 RETURN_VALUE
