freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='xrange_in_a_closure.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object outer at 0x..., file "xrange_in_a_closure.py", line 3>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 12           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 LOAD_CONST               1 (5)
             18 CALL_FUNCTION            1
             21 CALL_FUNCTION            1
             24 POP_TOP
             25 LOAD_CONST               2 (None)
             28 RETURN_VALUE

code outer(limit) locals=(total, read, n) cellvars=(limit) consts=(0: None) stacksize=3 firstlineno=3
  4           0 LOAD_CONST               1 (0)
              3 STORE_FAST               1 (total)

  5           6 LOAD_CLOSURE             0 (limit)
              9 BUILD_TUPLE              1
             12 LOAD_CONST               2 (<code object <lambda> at 0x..., file "xrange_in_a_closure.py", line 5>)
             15 MAKE_CLOSURE             0
             18 STORE_FAST               2 (read)

  6          21 SETUP_LOOP              43 (to 67)
             24 LOAD_GLOBAL              0 (xrange)
             27 LOAD_FAST                2 (read)
             30 CALL_FUNCTION            0
             33 CALL_FUNCTION            1
             36 GET_ITER
        >>   37 FOR_ITER                26 (to 66)
             40 STORE_FAST               3 (n)

  7          43 LOAD_DEREF               0 (limit)
             46 LOAD_CONST               3 (1)
             49 INPLACE_SUBTRACT
             50 STORE_DEREF              0 (limit)

  8          53 LOAD_FAST                1 (total)
             56 LOAD_FAST                3 (n)
             59 INPLACE_ADD
             60 STORE_FAST               1 (total)
             63 JUMP_ABSOLUTE           37
        >>   66 POP_BLOCK

  9     >>   67 LOAD_FAST                1 (total)
             70 LOAD_FAST                2 (read)
             73 CALL_FUNCTION            0
             76 BUILD_TUPLE              2
             79 RETURN_VALUE

code <lambda>() freevars=(limit) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=5
  5           0 LOAD_DEREF               0 (limit)
              3 RETURN_VALUE
