freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='pass_through_writer.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "pass_through_writer.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 17           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (owner)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 POP_TOP
             18 LOAD_CONST               2 (None)
             20 RETURN_VALUE

code owner() locals=(middle) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (1)
              2 STORE_DEREF              0 (x)

  5           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               2 (<code object middle at 0x..., file "pass_through_writer.py", line 5>)
             10 LOAD_CONST               3 ('owner.<locals>.middle')
             12 MAKE_FUNCTION            8 (closure)
             14 STORE_FAST               0 (middle)

 13          16 LOAD_FAST                0 (middle)
             18 CALL_FUNCTION            0
             20 POP_TOP

 14          22 LOAD_DEREF               0 (x)
             24 RETURN_VALUE

code middle() locals=(writer) freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=5
  6           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object writer at 0x..., file "pass_through_writer.py", line 6>)
              6 LOAD_CONST               2 ('owner.<locals>.middle.<locals>.writer')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               0 (writer)

 10          12 LOAD_FAST                0 (writer)
             14 CALL_FUNCTION            0
             16 POP_TOP

 11          18 LOAD_FAST                0 (writer)
             20 CALL_FUNCTION            0
             22 POP_TOP
             24 LOAD_CONST               0 (None)
             26 RETURN_VALUE

code writer() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=6
  8           0 LOAD_DEREF               0 (x)
              2 LOAD_CONST               1 (10)
              4 INPLACE_MULTIPLY
              6 STORE_DEREF              0 (x)
              8 LOAD_CONST               0 (None)
             10 RETURN_VALUE
