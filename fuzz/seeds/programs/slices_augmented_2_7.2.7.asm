freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='slices_augmented_2_7.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object outer at 0x..., file "slices_augmented_2_7.py", line 3>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 17           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (1)
             15 LOAD_CONST               2 (3)
             18 CALL_FUNCTION            2
             21 STORE_NAME               1 (inner)

 18          24 LOAD_NAME                2 (emit)
             27 LOAD_NAME                1 (inner)
             30 LOAD_CONST               3 (9)
             33 CALL_FUNCTION            1
             36 CALL_FUNCTION            1
             39 POP_TOP

 19          40 LOAD_NAME                2 (emit)
             43 LOAD_NAME                1 (inner)
             46 LOAD_CONST               4 (8)
             49 CALL_FUNCTION            1
             52 CALL_FUNCTION            1
             55 POP_TOP
             56 LOAD_CONST               5 (None)
             59 RETURN_VALUE

code outer(low, high) locals=(inner) cellvars=(high, low, numbers) consts=(0: None) stacksize=4 firstlineno=3
  4           0 LOAD_CONST               1 (1)
              3 LOAD_CONST               2 (2)
              6 LOAD_CONST               3 (3)
              9 LOAD_CONST               4 (4)
             12 BUILD_LIST               4
             15 STORE_DEREF              2 (numbers)

  6          18 LOAD_CLOSURE             0 (high)
             21 LOAD_CLOSURE             1 (low)
             24 LOAD_CLOSURE             2 (numbers)
             27 BUILD_TUPLE              3
             30 LOAD_CONST               5 (<code object inner at 0x..., file "slices_augmented_2_7.py", line 6>)
             33 MAKE_CLOSURE             0
             36 STORE_FAST               2 (inner)

 14          39 LOAD_FAST                2 (inner)
             42 RETURN_VALUE

code inner(more) freevars=(high, low, numbers) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=6 firstlineno=6
  7           0 LOAD_DEREF               2 (numbers)
              3 LOAD_DEREF               1 (low)
              6 LOAD_DEREF               0 (high)
              9 DUP_TOPX                 3
             12 SLICE+3
             13 LOAD_FAST                0 (more)
             16 BUILD_LIST               1
             19 INPLACE_ADD
             20 ROT_FOUR
             21 STORE_SLICE+3

  8          22 LOAD_DEREF               2 (numbers)
             25 LOAD_DEREF               1 (low)
             28 DUP_TOPX                 2
             31 SLICE+1
             32 LOAD_FAST                0 (more)
             35 LOAD_FAST                0 (more)
             38 BUILD_LIST               2
             41 INPLACE_ADD
             42 ROT_THREE
             43 STORE_SLICE+1

  9          44 LOAD_DEREF               2 (numbers)
             47 LOAD_DEREF               0 (high)
             50 DUP_TOPX                 2
             53 SLICE+2
             54 LOAD_DEREF               1 (low)
             57 BUILD_LIST               1
             60 INPLACE_ADD
             61 ROT_THREE
             62 STORE_SLICE+2

 10          63 LOAD_DEREF               2 (numbers)
             66 DUP_TOP
             67 SLICE+0
             68 LOAD_DEREF               0 (high)
             71 BUILD_LIST               1
             74 INPLACE_ADD
             75 ROT_TWO
             76 STORE_SLICE+0

 11          77 LOAD_DEREF               2 (numbers)
             80 LOAD_DEREF               1 (low)
             83 DUP_TOPX                 2
             86 BINARY_SUBSCR
             87 LOAD_DEREF               0 (high)
             90 INPLACE_ADD
             91 ROT_THREE
             92 STORE_SUBSCR

 12          93 LOAD_DEREF               2 (numbers)
             96 RETURN_VALUE
