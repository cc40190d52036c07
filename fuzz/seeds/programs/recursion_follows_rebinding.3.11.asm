freevars 3.11

code <module> stacksize=5 filename='recursion_follows_rebinding.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object make at 0x..., file "recursion_follows_rebinding.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 11           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 PUSH_NULL
             16 LOAD_NAME                0 (make)
             18 PRECALL                  0
             22 CALL                     0
             32 LOAD_CONST               1 (3)
             34 PRECALL                  1
             38 CALL                     1
             48 PRECALL                  1
             52 CALL                     1
             62 POP_TOP
             64 LOAD_CONST               2 (None)
             66 RETURN_VALUE
LineTable:
  f003010101f004060114f000060114f000060114f01200010580048056805480
  5481568456884181598459810f840f800f800f800f

code make() locals=(original) cellvars=(count) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                1 (count)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             1 (count)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object count at 0x..., file "recursion_follows_rebinding.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_DEREF              1 (count)

  6          14 LOAD_DEREF               1 (count)
             16 STORE_FAST               0 (original)

  7          18 LOAD_CONST               2 (<code object <lambda> at 0x..., file "recursion_follows_rebinding.py", line 7>)
             20 MAKE_FUNCTION            0
             22 STORE_DEREF              1 (count)

  8          24 LOAD_FAST                0 (original)
             26 RETURN_VALUE
LineTable:
  f88000f002010531f000010531f000010531f000010531f000010531f0060010
  158048d80c19884d8045d80b13804f

code count(n) freevars=(count) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=5 qualname=make.<locals>.count firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_FAST                0 (n)
              6 LOAD_CONST               1 (0)
              8 COMPARE_OP               2 (==)
             14 POP_JUMP_FORWARD_IF_FALSE     2 (to 20)
             16 LOAD_CONST               1 (0)
             18 JUMP_FORWARD            16 (to 52)
        >>   20 LOAD_CONST               2 (1)
             22 PUSH_NULL
             24 LOAD_DEREF               1 (count)
             26 LOAD_FAST                0 (n)
             28 LOAD_CONST               2 (1)
             30 BINARY_OP               10 (-)
             34 PRECALL                  1
             38 CALL                     1
             48 BINARY_OP                0 (+)
        >>   52 RETURN_VALUE
LineTable:
  f88000d8141598119246904688718871a001a045a045a821a861a925a14ca44c
  d12030d00830

code <lambda>(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=make.<locals>.<lambda> firstlineno=7
  7           0 RESUME                   0
              2 LOAD_CONST               1 (100)
              4 RETURN_VALUE
LineTable:
  800090638000
