freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='code_assignment_of_running_function.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "code_assignment_of_running_function.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 13           8 LOAD_NAME                0 (outer)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 STORE_NAME               2 (swap)

 14          18 LOAD_NAME                3 (emit)
             20 LOAD_NAME                2 (swap)
             22 CALL_FUNCTION            0
             24 CALL_FUNCTION            1
             26 POP_TOP

 15          28 LOAD_NAME                3 (emit)
             30 LOAD_NAME                2 (swap)
             32 CALL_FUNCTION            0
             34 CALL_FUNCTION            1
             36 POP_TOP
             38 LOAD_CONST               2 (None)
             40 RETURN_VALUE

code outer(x) cellvars=(other, swap, x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (other)
              2 LOAD_CLOSURE             1 (swap)
              4 LOAD_CLOSURE             2 (x)
              6 BUILD_TUPLE              3
              8 LOAD_CONST               1 (<code object swap at 0x..., file "code_assignment_of_running_function.py", line 3>)
             10 LOAD_CONST               2 ('outer.<locals>.swap')
             12 MAKE_FUNCTION            8 (closure)
             14 STORE_DEREF              1 (swap)

  7          16 LOAD_CLOSURE             0 (other)
             18 LOAD_CLOSURE             1 (swap)
             20 LOAD_CLOSURE             2 (x)
             22 BUILD_TUPLE              3
             24 LOAD_CONST               3 (<code object other at 0x..., file "code_assignment_of_running_function.py", line 7>)
             26 LOAD_CONST               4 ('outer.<locals>.other')
             28 MAKE_FUNCTION            8 (closure)
             30 STORE_DEREF              0 (other)

 10          32 LOAD_DEREF               1 (swap)
             34 RETURN_VALUE

code swap() freevars=(other, swap, x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  4           0 LOAD_DEREF               0 (other)
              2 LOAD_ATTR                0 (__code__)
              4 LOAD_DEREF               1 (swap)
              6 STORE_ATTR               0 (__code__)

  5           8 LOAD_CONST               1 ('old')
             10 LOAD_DEREF               2 (x)
             12 BUILD_TUPLE              2
             14 RETURN_VALUE

code other() freevars=(other, swap, x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=7
  8           0 LOAD_CONST               1 ('new')
              2 LOAD_DEREF               0 (other)
              4 LOAD_DEREF               1 (swap)
              6 COMPARE_OP               8 (is)
              8 LOAD_DEREF               2 (x)
             10 BUILD_TUPLE              3
             12 RETURN_VALUE
