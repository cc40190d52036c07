freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='code_assignment_of_running_function.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "code_assignment_of_running_function.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 13           9 LOAD_NAME                0 (outer)
             12 LOAD_NAME                1 (token)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             21 STORE_NAME               2 (swap)

 14          24 LOAD_NAME                3 (emit)
             27 LOAD_NAME                2 (swap)
             30 CALL_FUNCTION            0
             33 CALL_FUNCTION            1
             36 POP_TOP

 15          37 LOAD_NAME                3 (emit)
             40 LOAD_NAME                2 (swap)
             43 CALL_FUNCTION            0
             46 CALL_FUNCTION            1
             49 POP_TOP
             50 LOAD_CONST               1 (None)
             53 RETURN_VALUE

code outer(x) cellvars=(other, swap, x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (other)
              3 LOAD_CLOSURE             1 (swap)
              6 LOAD_CLOSURE             2 (x)
              9 BUILD_TUPLE              3
             12 LOAD_CONST               1 (<code object swap at 0x..., file "code_assignment_of_running_function.py", line 3>)
             15 MAKE_CLOSURE             0
             18 STORE_DEREF              1 (swap)

  7          21 LOAD_CLOSURE             0 (other)
             24 LOAD_CLOSURE             1 (swap)
             27 LOAD_CLOSURE             2 (x)
             30 BUILD_TUPLE              3
             33 LOAD_CONST               2 (<code object other at 0x..., file "code_assignment_of_running_function.py", line 7>)
             36 MAKE_CLOSURE             0
             39 STORE_DEREF              0 (other)

 10          42 LOAD_DEREF               1 (swap)
             45 RETURN_VALUE

code swap() freevars=(other, swap, x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  4           0 LOAD_DEREF               0 (other)
              3 LOAD_ATTR                0 (__code__)
              6 LOAD_DEREF               1 (swap)
              9 STORE_ATTR               0 (__code__)

  5          12 LOAD_CONST               1 ('old')
             15 LOAD_DEREF               2 (x)
             18 BUILD_TUPLE              2
             21 RETURN_VALUE

code other() freevars=(other, swap, x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=7
  8           0 LOAD_CONST               1 ('new')
              3 LOAD_DEREF               0 (other)
              6 LOAD_DEREF               1 (swap)
              9 COMPARE_OP               8 (is)
             12 LOAD_DEREF               2 (x)
             15 BUILD_TUPLE              3
             18 RETURN_VALUE
