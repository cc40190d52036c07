freevars 3.11

code <module> stacksize=5 filename='raise_with_a_token.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "raise_with_a_token.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 PUSH_NULL
             10 PUSH_NULL
             12 LOAD_NAME                0 (outer)
             14 PUSH_NULL
             16 LOAD_NAME                1 (token)
             18 PRECALL                  0
             22 CALL                     0
             32 PRECALL                  1
             36 CALL                     1
             46 PRECALL                  0
             50 CALL                     0
             60 POP_TOP
             62 LOAD_CONST               1 (None)
             64 RETURN_VALUE
LineTable:
  f003010101f004040110f000040110f000040110f00e00010f80058005806580
  6581678467810e840ed10010d40010d00010d00010d00010

code outer(t) locals=(fail) cellvars=(t) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (t)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (t)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object fail at 0x..., file "raise_with_a_token.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (fail)

  6          14 LOAD_FAST                1 (fail)
             16 RETURN_VALUE
LineTable:
  f88000f00201051cf00001051cf00001051cf00001051cf00001051cf006000c
  10804b

code fail() freevars=(t) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.fail firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_GLOBAL              1 (NULL + ValueError)
             16 LOAD_DEREF               0 (t)
             18 PRECALL                  1
             22 CALL                     1
             32 RAISE_VARARGS            1
LineTable:
  f88000dd0e189811896d8c6dd0081b
