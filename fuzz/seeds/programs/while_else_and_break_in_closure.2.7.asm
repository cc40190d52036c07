freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='while_else_and_break_in_closure.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "while_else_and_break_in_closure.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 18           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (10)
             15 CALL_FUNCTION            1
             18 STORE_NAME               1 (search)

 19          21 LOAD_NAME                2 (emit)
             24 LOAD_NAME                1 (search)
             27 LOAD_CONST               2 (6)
             30 CALL_FUNCTION            1
             33 CALL_FUNCTION            1
             36 POP_TOP

 20          37 LOAD_NAME                2 (emit)
             40 LOAD_NAME                1 (search)
             43 LOAD_CONST               3 (7)
             46 CALL_FUNCTION            1
             49 CALL_FUNCTION            1
             52 POP_TOP
             53 LOAD_CONST               4 (None)
             56 RETURN_VALUE

code outer(limit) locals=(search) cellvars=(limit) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (limit)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object search at 0x..., file "while_else_and_break_in_closure.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (search)

 15          15 LOAD_FAST                1 (search)
             18 RETURN_VALUE

code search(wanted) locals=(n) freevars=(limit) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  4           0 LOAD_CONST               1 (0)
              3 STORE_FAST               1 (n)

  5           6 SETUP_LOOP              62 (to 71)
        >>    9 LOAD_FAST                1 (n)
             12 LOAD_DEREF               0 (limit)
             15 COMPARE_OP               0 (<)
             18 POP_JUMP_IF_FALSE       66

  6          21 LOAD_FAST                1 (n)
             24 LOAD_CONST               2 (1)
             27 INPLACE_ADD
             28 STORE_FAST               1 (n)

  7          31 LOAD_FAST                1 (n)
             34 LOAD_CONST               3 (2)
             37 BINARY_MODULO
             38 POP_JUMP_IF_FALSE       47

  8          41 JUMP_ABSOLUTE            9
             44 JUMP_FORWARD             0 (to 47)

  9     >>   47 LOAD_FAST                1 (n)
             50 LOAD_FAST                0 (wanted)
             53 COMPARE_OP               2 (==)
             56 POP_JUMP_IF_FALSE        9

 10          59 BREAK_LOOP
             60 JUMP_ABSOLUTE            9
             63 JUMP_ABSOLUTE            9
        >>   66 POP_BLOCK

 12          67 LOAD_CONST               4 ('none')
             70 RETURN_VALUE

 13     >>   71 LOAD_FAST                1 (n)
             74 RETURN_VALUE
