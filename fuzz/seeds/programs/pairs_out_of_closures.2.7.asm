freevars 2.7

code <module> names=(3: None) flags=NOFREE stacksize=7 filename='pairs_out_of_closures.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object cons at 0x..., file "pairs_out_of_closures.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (cons)

  6           9 LOAD_CONST               1 (<code object car at 0x..., file "pairs_out_of_closures.py", line 6>)
             12 MAKE_FUNCTION            0
             15 STORE_NAME               1 (car)

 10          18 LOAD_CONST               2 (<code object cdr at 0x..., file "pairs_out_of_closures.py", line 10>)
             21 MAKE_FUNCTION            0
             24 STORE_NAME               2 (cdr)

 14          27 LOAD_NAME                0 (cons)
             30 LOAD_CONST               3 (1)
             33 LOAD_NAME                0 (cons)
             36 LOAD_CONST               4 (2)
             39 LOAD_NAME                0 (cons)
             42 LOAD_CONST               5 (3)
             45 LOAD_CONST               6 (None)
             48 CALL_FUNCTION            2
             51 CALL_FUNCTION            2
             54 CALL_FUNCTION            2
             57 STORE_NAME               4 (numbers)

 15          60 SETUP_LOOP              44 (to 107)
        >>   63 LOAD_NAME                4 (numbers)
             66 LOAD_CONST               6 (None)
             69 COMPARE_OP               9 (is not)
             72 POP_JUMP_IF_FALSE      106

 16          75 LOAD_NAME                5 (emit)
             78 LOAD_NAME                1 (car)
             81 LOAD_NAME                4 (numbers)
             84 CALL_FUNCTION            1
             87 CALL_FUNCTION            1
             90 POP_TOP

 17          91 LOAD_NAME                2 (cdr)
             94 LOAD_NAME                4 (numbers)
             97 CALL_FUNCTION            1
            100 STORE_NAME               4 (numbers)
            103 JUMP_ABSOLUTE           63
        >>  106 POP_BLOCK
        >>  107 LOAD_CONST               6 (None)
            110 RETURN_VALUE

code cons(head, tail) cellvars=(head, tail) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (head)
              3 LOAD_CLOSURE             1 (tail)
              6 BUILD_TUPLE              2
              9 LOAD_CONST               1 (<code object <lambda> at 0x..., file "pairs_out_of_closures.py", line 3>)
             12 MAKE_CLOSURE             0
             15 RETURN_VALUE

code <lambda>(choose) freevars=(head, tail) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  3           0 LOAD_FAST                0 (choose)
              3 LOAD_DEREF               0 (head)
              6 LOAD_DEREF               1 (tail)
              9 CALL_FUNCTION            2
             12 RETURN_VALUE

code car(pair) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=6
  7           0 LOAD_FAST                0 (pair)
              3 LOAD_CONST               1 (<code object <lambda> at 0x..., file "pairs_out_of_closures.py", line 7>)
              6 MAKE_FUNCTION            0
              9 CALL_FUNCTION            1
             12 RETURN_VALUE

code <lambda>(head, tail) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=7
  7           0 LOAD_FAST                0 (head)
              3 RETURN_VALUE

code cdr(pair) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=10
 11           0 LOAD_FAST                0 (pair)
              3 LOAD_CONST               1 (<code object <lambda> at 0x..., file "pairs_out_of_closures.py", line 11>)
              6 MAKE_FUNCTION            0
              9 CALL_FUNCTION            1
             12 RETURN_VALUE

code <lambda>(head, tail) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=11
 11           0 LOAD_FAST                1 (tail)
              3 RETURN_VALUE
