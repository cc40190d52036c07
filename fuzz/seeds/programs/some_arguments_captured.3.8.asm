freevars 3.8

code <module> flags=NOFREE stacksize=6 filename='some_arguments_captured.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "some_arguments_captured.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               2 (1)
             14 LOAD_CONST               3 (2)
             16 LOAD_CONST               4 (3)
             18 LOAD_CONST               5 (4)
             20 CALL_FUNCTION            4
             22 CALL_FUNCTION            1
             24 POP_TOP
             26 LOAD_CONST               6 (None)
             28 RETURN_VALUE

code outer(a, b, c, d) locals=(read) cellvars=(b, d) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_DEREF               0 (b)
              2 LOAD_FAST                0 (a)
              4 ROT_TWO
              6 STORE_FAST               0 (a)
              8 STORE_DEREF              0 (b)

  4          10 LOAD_CLOSURE             0 (b)
             12 LOAD_CLOSURE             1 (d)
             14 BUILD_TUPLE              2
             16 LOAD_CONST               1 (<code object <lambda> at 0x..., file "some_arguments_captured.py", line 4>)
             18 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             20 MAKE_FUNCTION            8 (closure)
             22 STORE_FAST               4 (read)

  5          24 LOAD_FAST                0 (a)
             26 LOAD_FAST                2 (c)
             28 BINARY_ADD
             30 STORE_FAST               2 (c)

  6          32 LOAD_DEREF               1 (d)
             34 LOAD_CONST               3 (1)
             36 INPLACE_ADD
             38 STORE_DEREF              1 (d)

  7          40 LOAD_FAST                0 (a)
             42 LOAD_FAST                2 (c)
             44 LOAD_FAST                4 (read)
             46 CALL_FUNCTION            0
             48 BUILD_TUPLE              3
             50 RETURN_VALUE

code <lambda>() freevars=(b, d) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=4
  4           0 LOAD_DEREF               0 (b)
              2 LOAD_DEREF               1 (d)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
