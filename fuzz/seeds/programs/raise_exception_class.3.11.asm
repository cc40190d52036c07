freevars 3.11

code <module> stacksize=5 filename='raise_exception_class.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object guard at 0x..., file "raise_exception_class.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (guard)

 11           8 PUSH_NULL
             10 LOAD_NAME                0 (guard)
             12 LOAD_CONST               1 ((1, 2))
             14 PRECALL                  1
             18 CALL                     1
             28 STORE_NAME               1 (check)

 12          30 PUSH_NULL
             32 LOAD_NAME                2 (emit)
             34 PUSH_NULL
             36 LOAD_NAME                1 (check)
             38 LOAD_CONST               2 (2)
             40 PRECALL                  1
             44 CALL                     1
             54 PRECALL                  1
             58 CALL                     1
             68 POP_TOP

 13          70 PUSH_NULL
             72 LOAD_NAME                1 (check)
             74 LOAD_CONST               3 (3)
             76 PRECALL                  1
             80 CALL                     1
             90 POP_TOP
             92 LOAD_CONST               4 (None)
             94 RETURN_VALUE
LineTable:
  f003010101f004060111f000060111f000060111f01200090e88058866890d8c
  0d8005d80004800480558055883181588458810e840e800ed800058005806181
  088408800880088008

code guard(allowed) locals=(check) cellvars=(allowed) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (allowed)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (allowed)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object check at 0x..., file "raise_exception_class.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (check)

  8          14 LOAD_FAST                1 (check)
             16 RETURN_VALUE
LineTable:
  f88000f002030515f000030515f000030515f000030515f000030515f00a000c
  11804c

code check(value) freevars=(allowed) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=guard.<locals>.check firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_FAST                0 (value)
              6 LOAD_DEREF               1 (allowed)
              8 CONTAINS_OP              1
             10 POP_JUMP_FORWARD_IF_FALSE     7 (to 26)

  5          12 LOAD_GLOBAL              0 (KeyError)
             24 RAISE_VARARGS            1

  6     >>   26 LOAD_FAST                0 (value)
             28 RETURN_VALUE
LineTable:
  f88000d80b109807d00b1fd00b1fdd121a884ed80f14880c
