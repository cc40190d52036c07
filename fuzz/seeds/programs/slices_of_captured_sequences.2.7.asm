freevars 2.7

code <module> consts=(5: 5, 6: 6, 7: 7) flags=NOFREE stacksize=6 filename='slices_of_captured_sequences.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "slices_of_captured_sequences.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 LOAD_CONST               1 (1)
             18 LOAD_CONST               2 (2)
             21 LOAD_CONST               3 (3)
             24 LOAD_CONST               4 (4)
             27 BUILD_LIST               4
             30 LOAD_CONST              10 ((5, 6, 7))
             33 LOAD_CONST               8 ('text')
             36 CALL_FUNCTION            3
             39 LOAD_CONST               1 (1)
             42 LOAD_CONST               3 (3)
             45 CALL_FUNCTION            2
             48 CALL_FUNCTION            1
             51 POP_TOP
             52 LOAD_CONST               9 (None)
             55 RETURN_VALUE

code outer(items, pair, text) cellvars=(items, pair, text) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (items)
              3 LOAD_CLOSURE             1 (pair)
              6 LOAD_CLOSURE             2 (text)
              9 BUILD_TUPLE              3
             12 LOAD_CONST               1 (<code object <lambda> at 0x..., file "slices_of_captured_sequences.py", line 3>)
             15 MAKE_CLOSURE             0
             18 RETURN_VALUE

code <lambda>(i, j) freevars=(items, pair, text) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=8 firstlineno=3
  3           0 LOAD_DEREF               0 (items)
              3 LOAD_FAST                0 (i)
              6 LOAD_FAST                1 (j)
              9 SLICE+3
             10 LOAD_DEREF               1 (pair)
             13 LOAD_FAST                1 (j)
             16 SLICE+2
             17 LOAD_DEREF               2 (text)
             20 LOAD_FAST                0 (i)
             23 SLICE+1
             24 LOAD_DEREF               0 (items)
             27 SLICE+0
             28 LOAD_DEREF               2 (text)
             31 LOAD_CONST               0 (None)
             34 LOAD_CONST               0 (None)
             37 LOAD_CONST               1 (-1)
             40 BUILD_SLICE              3
             43 BINARY_SUBSCR
             44 LOAD_DEREF               1 (pair)
             47 LOAD_CONST               1 (-1)
             50 BINARY_SUBSCR
             51 LOAD_DEREF               0 (items)
             54 LOAD_FAST                0 (i)
             57 SLICE+1
             58 LOAD_CONST               2 (0)
             61 BINARY_SUBSCR
             62 BUILD_TUPLE              7
             65 RETURN_VALUE
