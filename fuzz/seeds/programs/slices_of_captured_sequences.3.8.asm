freevars 3.8

code <module> flags=NOFREE stacksize=6 filename='slices_of_captured_sequences.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "slices_of_captured_sequences.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               2 (1)
             14 LOAD_CONST               3 (2)
             16 LOAD_CONST               4 (3)
             18 LOAD_CONST               5 (4)
             20 BUILD_LIST               4
             22 LOAD_CONST               6 ((5, 6, 7))
             24 LOAD_CONST               7 ('text')
             26 CALL_FUNCTION            3
             28 LOAD_CONST               2 (1)
             30 LOAD_CONST               4 (3)
             32 CALL_FUNCTION            2
             34 CALL_FUNCTION            1
             36 POP_TOP
             38 LOAD_CONST               8 (None)
             40 RETURN_VALUE

code outer(items, pair, text) cellvars=(items, pair, text) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (items)
              2 LOAD_CLOSURE             1 (pair)
              4 LOAD_CLOSURE             2 (text)
              6 BUILD_TUPLE              3
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "slices_of_captured_sequences.py", line 3>)
             10 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             12 MAKE_FUNCTION            8 (closure)
             14 RETURN_VALUE

code <lambda>(i, j) freevars=(items, pair, text) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=9 firstlineno=3
  3           0 LOAD_DEREF               0 (items)
              2 LOAD_FAST                0 (i)
              4 LOAD_FAST                1 (j)
              6 BUILD_SLICE              2
              8 BINARY_SUBSCR
             10 LOAD_DEREF               1 (pair)
             12 LOAD_CONST               0 (None)
             14 LOAD_FAST                1 (j)
             16 BUILD_SLICE              2
             18 BINARY_SUBSCR
             20 LOAD_DEREF               2 (text)
             22 LOAD_FAST                0 (i)
             24 LOAD_CONST               0 (None)
             26 BUILD_SLICE              2
             28 BINARY_SUBSCR
             30 LOAD_DEREF               0 (items)
             32 LOAD_CONST               0 (None)
             34 LOAD_CONST               0 (None)
             36 BUILD_SLICE              2
             38 BINARY_SUBSCR
             40 LOAD_DEREF               2 (text)
             42 LOAD_CONST               0 (None)
             44 LOAD_CONST               0 (None)
             46 LOAD_CONST               1 (-1)
             48 BUILD_SLICE              3
             50 BINARY_SUBSCR
             52 LOAD_DEREF               1 (pair)
             54 LOAD_CONST               1 (-1)
             56 BINARY_SUBSCR
             58 LOAD_DEREF               0 (items)
             60 LOAD_FAST                0 (i)
             62 LOAD_CONST               0 (None)
             64 BUILD_SLICE              2
             66 BINARY_SUBSCR
             68 LOAD_CONST               2 (0)
             70 BINARY_SUBSCR
             72 BUILD_TUPLE              7
             74 RETURN_VALUE
