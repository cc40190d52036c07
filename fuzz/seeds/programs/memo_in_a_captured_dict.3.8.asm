freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='memo_in_a_captured_dict.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object memo at 0x..., file "memo_in_a_captured_dict.py", line 2>)
              2 LOAD_CONST               1 ('memo')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (memo)

 14           8 LOAD_NAME                0 (memo)
             10 LOAD_CONST               2 (<code object <lambda> at 0x..., file "memo_in_a_captured_dict.py", line 14>)
             12 LOAD_CONST               3 ('<lambda>')
             14 MAKE_FUNCTION            0
             16 CALL_FUNCTION            1
             18 STORE_NAME               1 (fib)

 15          20 LOAD_NAME                2 (emit)
             22 LOAD_NAME                1 (fib)
             24 LOAD_CONST               4 (8)
             26 CALL_FUNCTION            1
             28 CALL_FUNCTION            1
             30 POP_TOP

 16          32 LOAD_NAME                2 (emit)
             34 LOAD_NAME                1 (fib)
             36 LOAD_CONST               5 (7)
             38 CALL_FUNCTION            1
             40 CALL_FUNCTION            1
             42 POP_TOP
             44 LOAD_CONST               6 (None)
             46 RETURN_VALUE

code memo(f) locals=(remembered) cellvars=(f, known) consts=(0: None) stacksize=3 firstlineno=2
  3           0 BUILD_MAP                0
              2 STORE_DEREF              1 (known)

  5           4 LOAD_CLOSURE             0 (f)
              6 LOAD_CLOSURE             1 (known)
              8 BUILD_TUPLE              2
             10 LOAD_CONST               1 (<code object remembered at 0x..., file "memo_in_a_captured_dict.py", line 5>)
             12 LOAD_CONST               2 ('memo.<locals>.remembered')
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               1 (remembered)

 11          18 LOAD_FAST                1 (remembered)
             20 RETURN_VALUE

code remembered(n) freevars=(f, known) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=5
  6           0 LOAD_FAST                0 (n)
              2 LOAD_DEREF               1 (known)
              4 COMPARE_OP               7 (not in)
              6 POP_JUMP_IF_FALSE       28

  7           8 LOAD_GLOBAL              0 (emit)
             10 LOAD_FAST                0 (n)
             12 CALL_FUNCTION            1
             14 POP_TOP

  8          16 LOAD_DEREF               0 (f)
             18 LOAD_FAST                0 (n)
             20 CALL_FUNCTION            1
             22 LOAD_DEREF               1 (known)
             24 LOAD_FAST                0 (n)
             26 STORE_SUBSCR

  9     >>   28 LOAD_DEREF               1 (known)
             30 LOAD_FAST                0 (n)
             32 BINARY_SUBSCR
             34 RETURN_VALUE

code <lambda>(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=4 firstlineno=14
 14           0 LOAD_FAST                0 (n)
              2 LOAD_CONST               1 (2)
              4 COMPARE_OP               0 (<)
              6 POP_JUMP_IF_FALSE       12
              8 LOAD_FAST                0 (n)
             10 RETURN_VALUE
        >>   12 LOAD_GLOBAL              0 (fib)
             14 LOAD_FAST                0 (n)
             16 LOAD_CONST               2 (1)
             18 BINARY_SUBTRACT
             20 CALL_FUNCTION            1
             22 LOAD_GLOBAL              0 (fib)
             24 LOAD_FAST                0 (n)
             26 LOAD_CONST               1 (2)
             28 BINARY_SUBTRACT
             30 CALL_FUNCTION            1
             32 BINARY_ADD
             34 RETURN_VALUE
