freevars 3.11

code <module> stacksize=5 filename='raise_exception_instance.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object refuse at 0x..., file "raise_exception_instance.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (refuse)

 11           8 PUSH_NULL
             10 LOAD_NAME                0 (refuse)
             12 LOAD_CONST               1 ('size')
             14 PRECALL                  1
             18 CALL                     1
             28 STORE_NAME               1 (check)

 12          30 PUSH_NULL
             32 LOAD_NAME                2 (emit)
             34 PUSH_NULL
             36 LOAD_NAME                1 (check)
             38 LOAD_CONST               2 (1)
             40 PRECALL                  1
             44 CALL                     1
             54 PRECALL                  1
             58 CALL                     1
             68 POP_TOP

 13          70 PUSH_NULL
             72 LOAD_NAME                1 (check)
             74 LOAD_CONST               3 (-1)
             76 PRECALL                  1
             80 CALL                     1
             90 POP_TOP
             92 LOAD_CONST               4 (None)
             94 RETURN_VALUE
LineTable:
  f003010101f004060111f000060111f000060111f01200090f88068876890e8c
  0e8005d80004800480558055883181588458810e840e800ed800058005806281
  098409800980098009

code refuse(what) locals=(check) cellvars=(what) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (what)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (what)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object check at 0x..., file "raise_exception_instance.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (check)

  8          14 LOAD_FAST                1 (check)
             16 RETURN_VALUE
LineTable:
  f88000f002030515f000030515f000030515f000030515f000030515f00a000c
  11804c

code check(value) freevars=(what) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 qualname=refuse.<locals>.check firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_FAST                0 (value)
              6 LOAD_CONST               1 (0)
              8 COMPARE_OP               0 (<)
             14 POP_JUMP_FORWARD_IF_FALSE    18 (to 52)

  5          16 LOAD_GLOBAL              1 (NULL + ValueError)
             28 LOAD_DEREF               1 (what)
             30 LOAD_CONST               2 (' must not be negative')
             32 BINARY_OP                0 (+)
             36 PRECALL                  1
             40 CALL                     1
             50 RAISE_VARARGS            1

  6     >>   52 LOAD_FAST                0 (value)
             54 RETURN_VALUE
LineTable:
  f88000d80b1090318a398839dd121c9854d0243bd11d3bd1123cd4123cd00c3c
  d80f14880c
