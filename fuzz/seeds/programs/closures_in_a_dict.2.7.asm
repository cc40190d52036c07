freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='closures_in_a_dict.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object operations at 0x..., file "closures_in_a_dict.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (operations)

  6           9 LOAD_NAME                0 (operations)
             12 LOAD_CONST               1 (3)
             15 CALL_FUNCTION            1
             18 STORE_NAME               1 (table)

  7          21 LOAD_NAME                2 (emit)
             24 LOAD_NAME                1 (table)
             27 LOAD_CONST               2 ('add')
             30 BINARY_SUBSCR
             31 LOAD_CONST               3 (10)
             34 CALL_FUNCTION            1
             37 CALL_FUNCTION            1
             40 POP_TOP

  8          41 LOAD_NAME                2 (emit)
             44 LOAD_NAME                1 (table)
             47 LOAD_CONST               4 ('sub')
             50 BINARY_SUBSCR
             51 LOAD_CONST               3 (10)
             54 CALL_FUNCTION            1
             57 CALL_FUNCTION            1
             60 POP_TOP

  9          61 LOAD_NAME                2 (emit)
             64 LOAD_NAME                1 (table)
             67 LOAD_ATTR                3 (get)
             70 LOAD_CONST               5 ('rep')
             73 CALL_FUNCTION            1
             76 LOAD_CONST               6 (7)
             79 CALL_FUNCTION            1
             82 CALL_FUNCTION            1
             85 POP_TOP

 10          86 LOAD_NAME                2 (emit)
             89 LOAD_NAME                1 (table)
             92 LOAD_ATTR                3 (get)
             95 LOAD_CONST               7 ('none')
             98 CALL_FUNCTION            1
            101 CALL_FUNCTION            1
            104 POP_TOP
            105 LOAD_CONST               8 (None)
            108 RETURN_VALUE

code operations(n) cellvars=(n) consts=(0: None) stacksize=3 firstlineno=2
  3           0 BUILD_MAP                3
              3 LOAD_CLOSURE             0 (n)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object <lambda> at 0x..., file "closures_in_a_dict.py", line 3>)
             12 MAKE_CLOSURE             0
             15 LOAD_CONST               2 ('add')
             18 STORE_MAP
             19 LOAD_CLOSURE             0 (n)
             22 BUILD_TUPLE              1
             25 LOAD_CONST               3 (<code object <lambda> at 0x..., file "closures_in_a_dict.py", line 3>)
             28 MAKE_CLOSURE             0
             31 LOAD_CONST               4 ('sub')
             34 STORE_MAP
             35 LOAD_CLOSURE             0 (n)
             38 BUILD_TUPLE              1
             41 LOAD_CONST               5 (<code object <lambda> at 0x..., file "closures_in_a_dict.py", line 3>)
             44 MAKE_CLOSURE             0
             47 LOAD_CONST               6 ('rep')
             50 STORE_MAP
             51 RETURN_VALUE

code <lambda>(m) freevars=(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_FAST                0 (m)
              3 LOAD_DEREF               0 (n)
              6 BINARY_ADD
              7 RETURN_VALUE

code <lambda>(m) freevars=(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_FAST                0 (m)
              3 LOAD_DEREF               0 (n)
              6 BINARY_SUBTRACT
              7 RETURN_VALUE

code <lambda>(m) freevars=(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_GLOBAL              0 (str)
              3 LOAD_FAST                0 (m)
              6 CALL_FUNCTION            1
              9 LOAD_DEREF               0 (n)
             12 BINARY_MULTIPLY
             13 RETURN_VALUE
