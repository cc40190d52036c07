freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='nearest_binding_wins.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "nearest_binding_wins.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 18           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 POP_TOP
             18 LOAD_CONST               2 (None)
             20 RETURN_VALUE

code outer() locals=(x, middle) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_CONST               1 ('outer')
              2 STORE_FAST               0 (x)

  5           4 LOAD_CONST               2 (<code object middle at 0x..., file "nearest_binding_wins.py", line 5>)
              6 LOAD_CONST               3 ('outer.<locals>.middle')
              8 MAKE_FUNCTION            0
             10 STORE_FAST               1 (middle)

 15          12 LOAD_FAST                1 (middle)
             14 CALL_FUNCTION            0
             16 LOAD_FAST                0 (x)
             18 BUILD_TUPLE              2
             20 RETURN_VALUE

code middle() locals=(inner) cellvars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=5
  6           0 LOAD_CONST               1 ('middle')
              2 STORE_DEREF              0 (x)

  8           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               2 (<code object inner at 0x..., file "nearest_binding_wins.py", line 8>)
             10 LOAD_CONST               3 ('outer.<locals>.middle.<locals>.inner')
             12 MAKE_FUNCTION            8 (closure)
             14 STORE_FAST               0 (inner)

 12          16 LOAD_FAST                0 (inner)
             18 CALL_FUNCTION            0
             20 POP_TOP

 13          22 LOAD_DEREF               0 (x)
             24 RETURN_VALUE

code inner() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=8
 10           0 LOAD_CONST               1 ('written')
              2 STORE_DEREF              0 (x)
              4 LOAD_CONST               0 (None)
              6 RETURN_VALUE
