freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='closure_order_is_by_name.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "closure_order_is_by_name.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (f)

 10          14 LOAD_NAME                2 (emit)
             16 LOAD_NAME                1 (f)
             18 LOAD_ATTR                3 (__code__)
             20 LOAD_ATTR                4 (co_freevars)
             22 CALL_FUNCTION            1
             24 POP_TOP

 11          26 LOAD_NAME                2 (emit)
             28 LOAD_CONST               2 (<code object <listcomp> at 0x..., file "closure_order_is_by_name.py", line 11>)
             30 LOAD_CONST               3 ('<listcomp>')
             32 MAKE_FUNCTION            0
             34 LOAD_NAME                1 (f)
             36 LOAD_ATTR                5 (__closure__)
             38 GET_ITER
             40 CALL_FUNCTION            1
             42 CALL_FUNCTION            1
             44 POP_TOP
             46 LOAD_CONST               4 (None)
             48 RETURN_VALUE

code outer() cellvars=(apple, mango, zebra) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (1)
              2 STORE_DEREF              2 (zebra)

  4           4 LOAD_CONST               2 (2)
              6 STORE_DEREF              0 (apple)

  5           8 LOAD_CONST               3 (3)
             10 STORE_DEREF              1 (mango)

  6          12 LOAD_CLOSURE             0 (apple)
             14 LOAD_CLOSURE             1 (mango)
             16 LOAD_CLOSURE             2 (zebra)
             18 BUILD_TUPLE              3
             20 LOAD_CONST               4 (<code object <lambda> at 0x..., file "closure_order_is_by_name.py", line 6>)
             22 LOAD_CONST               5 ('outer.<locals>.<lambda>')
             24 MAKE_FUNCTION            8 (closure)
             26 RETURN_VALUE

code <lambda>() freevars=(apple, mango, zebra) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=6
  6           0 LOAD_DEREF               2 (zebra)
              2 LOAD_DEREF               1 (mango)
              4 LOAD_DEREF               0 (apple)
              6 BINARY_MULTIPLY
              8 BINARY_ADD
             10 RETURN_VALUE

code <listcomp>(.0) locals=(cell) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=11
 11           0 BUILD_LIST               0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                10 (to 16)
              6 STORE_FAST               1 (cell)
              8 LOAD_FAST                1 (cell)
             10 LOAD_ATTR                0 (cell_contents)
             12 LIST_APPEND              2
             14 JUMP_ABSOLUTE            4
        >>   16 RETURN_VALUE
LineTable:
  06000200
