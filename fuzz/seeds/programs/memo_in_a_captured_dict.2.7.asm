freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='memo_in_a_captured_dict.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object memo at 0x..., file "memo_in_a_captured_dict.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (memo)

 14           9 LOAD_NAME                0 (memo)
             12 LOAD_CONST               1 (<code object <lambda> at 0x..., file "memo_in_a_captured_dict.py", line 14>)
             15 MAKE_FUNCTION            0
             18 CALL_FUNCTION            1
             21 STORE_NAME               1 (fib)

 15          24 LOAD_NAME                2 (emit)
             27 LOAD_NAME                1 (fib)
             30 LOAD_CONST               2 (8)
             33 CALL_FUNCTION            1
             36 CALL_FUNCTION            1
             39 POP_TOP

 16          40 LOAD_NAME                2 (emit)
             43 LOAD_NAME                1 (fib)
             46 LOAD_CONST               3 (7)
             49 CALL_FUNCTION            1
             52 CALL_FUNCTION            1
             55 POP_TOP
             56 LOAD_CONST               4 (None)
             59 RETURN_VALUE

code memo(f) locals=(remembered) cellvars=(f, known) consts=(0: None) stacksize=2 firstlineno=2
  3           0 BUILD_MAP                0
              3 STORE_DEREF              1 (known)

  5           6 LOAD_CLOSURE             0 (f)
              9 LOAD_CLOSURE             1 (known)
             12 BUILD_TUPLE              2
             15 LOAD_CONST               1 (<code object remembered at 0x..., file "memo_in_a_captured_dict.py", line 5>)
             18 MAKE_CLOSURE             0
             21 STORE_FAST               1 (remembered)

 11          24 LOAD_FAST                1 (remembered)
             27 RETURN_VALUE

code remembered(n) freevars=(f, known) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=5
  6           0 LOAD_FAST                0 (n)
              3 LOAD_DEREF               1 (known)
              6 COMPARE_OP               7 (not in)
              9 POP_JUMP_IF_FALSE       41

  7          12 LOAD_GLOBAL              0 (emit)
             15 LOAD_FAST                0 (n)
             18 CALL_FUNCTION            1
             21 POP_TOP

  8          22 LOAD_DEREF               0 (f)
             25 LOAD_FAST                0 (n)
             28 CALL_FUNCTION            1
             31 LOAD_DEREF               1 (known)
             34 LOAD_FAST                0 (n)
             37 STORE_SUBSCR
             38 JUMP_FORWARD             0 (to 41)

  9     >>   41 LOAD_DEREF               1 (known)
             44 LOAD_FAST                0 (n)
             47 BINARY_SUBSCR
             48 RETURN_VALUE

code <lambda>(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=4 firstlineno=14
 14           0 LOAD_FAST                0 (n)
              3 LOAD_CONST               1 (2)
              6 COMPARE_OP               0 (<)
              9 POP_JUMP_IF_FALSE       16
             12 LOAD_FAST                0 (n)
             15 RETURN_VALUE
        >>   16 LOAD_GLOBAL              0 (fib)
             19 LOAD_FAST                0 (n)
             22 LOAD_CONST               2 (1)
             25 BINARY_SUBTRACT
             26 CALL_FUNCTION            1
             29 LOAD_GLOBAL              0 (fib)
             32 LOAD_FAST                0 (n)
             35 LOAD_CONST               1 (2)
             38 BINARY_SUBTRACT
             39 CALL_FUNCTION            1
             42 BINARY_ADD
             43 RETURN_VALUE
