freevars 3.11

code <module> stacksize=6 filename='captured_unpacking_targets.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "captured_unpacking_targets.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  8           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 PUSH_NULL
             16 LOAD_NAME                0 (outer)
             18 LOAD_CONST               1 ((1, ((2, 3), 4)))
             20 PRECALL                  1
             24 CALL                     1
             34 PRECALL                  0
             38 CALL                     0
             48 PRECALL                  1
             52 CALL                     1
             62 POP_TOP
             64 LOAD_CONST               2 (None)
             66 RETURN_VALUE
LineTable:
  f003010101f004030126f000030126f000030126f00c0001058004d0051c8055
  8055d00b1bd1051cd4051cd1051ed4051ed1001fd4001fd0001fd0001fd0001f

code outer(source) cellvars=(a, b, c, d, e, f) consts=(0: None) stacksize=6 firstlineno=2
              0 MAKE_CELL                1 (a)
              2 MAKE_CELL                2 (b)
              4 MAKE_CELL                3 (c)
              6 MAKE_CELL                4 (d)
              8 MAKE_CELL                5 (e)
             10 MAKE_CELL                6 (f)

  2          12 RESUME                   0

  3          14 LOAD_FAST                0 (source)
             16 UNPACK_SEQUENCE          2
             20 STORE_DEREF              1 (a)
             22 UNPACK_SEQUENCE          2
             26 STORE_DEREF              2 (b)
             28 STORE_DEREF              3 (c)

  4          30 LOAD_DEREF               2 (b)
             32 LOAD_DEREF               3 (c)
             34 SWAP                     2
             36 UNPACK_SEQUENCE          2
             40 STORE_DEREF              4 (d)
             42 STORE_DEREF              5 (e)
             44 STORE_DEREF              6 (f)

  5          46 LOAD_CLOSURE             1 (a)
             48 LOAD_CLOSURE             2 (b)
             50 LOAD_CLOSURE             3 (c)
             52 LOAD_CLOSURE             4 (d)
             54 LOAD_CLOSURE             5 (e)
             56 LOAD_CLOSURE             6 (f)
             58 BUILD_TUPLE              6
             60 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_unpacking_targets.py", line 5>)
             62 MAKE_FUNCTION            8 (closure)
             64 RETURN_VALUE
LineTable:
  f8f8f8f8f8f88000d8101681498041817688018831d810119031804981468051
  88018841d80b25d00b25d00b25d00b25d00b25d00b25d00b25d00b25d00b25d0
  0425

code <lambda>() freevars=(a, b, c, d, e, f) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=6 qualname=outer.<locals>.<lambda> firstlineno=5
              0 COPY_FREE_VARS           6

  5           2 RESUME                   0
              4 LOAD_DEREF               0 (a)
              6 LOAD_DEREF               1 (b)
              8 LOAD_DEREF               2 (c)
             10 LOAD_DEREF               3 (d)
             12 LOAD_DEREF               4 (e)
             14 LOAD_DEREF               5 (f)
             16 BUILD_TUPLE              6
             18 RETURN_VALUE
LineTable:
  f880009041907198219851a001a031d013258000
