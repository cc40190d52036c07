freevars 3.11

code <module> stacksize=5 filename='long_integers_in_cells.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "long_integers_in_cells.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                0 (outer)
             16 LOAD_CONST               1 (65536)
             18 PRECALL                  1
             22 CALL                     1
             32 PRECALL                  1
             36 CALL                     1
             46 POP_TOP
             48 LOAD_CONST               2 (None)
             50 RETURN_VALUE
LineTable:
  f003010101f004040127f000040127f000040127f00e00010580048055805588
  35815c845cd10012d40012d00012d00012d00012

code outer(n) locals=(grow, turn) cellvars=(n) consts=(0: None) stacksize=5 firstlineno=2
              0 MAKE_CELL                0 (n)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (n)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "long_integers_in_cells.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (grow)

  4          14 LOAD_GLOBAL              1 (NULL + range)
             26 LOAD_CONST               2 (4)
             28 PRECALL                  1
             32 CALL                     1
             42 GET_ITER
        >>   44 FOR_ITER                12 (to 70)
             46 STORE_FAST               2 (turn)

  5          48 PUSH_NULL
             50 LOAD_FAST                1 (grow)
             52 PRECALL                  0
             56 CALL                     0
             66 STORE_DEREF              0 (n)
             68 JUMP_BACKWARD           13 (to 44)

  6     >>   70 LOAD_DEREF               0 (n)
             72 LOAD_DEREF               0 (n)
             74 UNARY_NEGATIVE
             76 LOAD_CONST               3 (7)
             78 BINARY_OP                2 (//)
             82 LOAD_DEREF               0 (n)
             84 LOAD_CONST               4 (1000)
             86 BINARY_OP                6 (%)
             90 LOAD_DEREF               0 (n)
             92 LOAD_CONST               5 (0)
             94 COMPARE_OP               4 (>)
            100 BUILD_TUPLE              4
            102 RETURN_VALUE
LineTable:
  f88000d80b18883d883d883d8044dd1015906191089408f000010513f0000105
  138804d80c10884489468c4688018801d80b0c88718862904189679071983491
  78a011a051a215d00b26d00426

code <lambda>() freevars=(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (n)
              6 LOAD_DEREF               0 (n)
              8 BINARY_OP                5 (*)
             12 RETURN_VALUE
LineTable:
  f880009031907191358000
