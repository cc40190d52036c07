freevars 3.11

code <module> stacksize=5 filename='escaped_chain_of_closures.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object link at 0x..., file "escaped_chain_of_closures.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (link)

  6           8 LOAD_CONST               1 (None)
             10 STORE_NAME               1 (chain)

  7          12 PUSH_NULL
             14 LOAD_NAME                2 (range)
             16 LOAD_CONST               2 (5)
             18 PRECALL                  1
             22 CALL                     1
             32 GET_ITER
        >>   34 FOR_ITER                22 (to 80)
             36 STORE_NAME               3 (n)

  8          38 PUSH_NULL
             40 LOAD_NAME                0 (link)
             42 PUSH_NULL
             44 LOAD_NAME                4 (token)
             46 PRECALL                  0
             50 CALL                     0
             60 LOAD_NAME                1 (chain)
             62 PRECALL                  2
             66 CALL                     2
             76 STORE_NAME               1 (chain)
             78 JUMP_BACKWARD           23 (to 34)

  9     >>   80 PUSH_NULL
             82 LOAD_NAME                5 (emit)
             84 PUSH_NULL
             86 LOAD_NAME                1 (chain)
             88 PRECALL                  0
             92 CALL                     0
            102 LOAD_CONST               3 (0)
            104 BINARY_SUBSCR
            114 PRECALL                  1
            118 CALL                     1
            128 POP_TOP
            130 LOAD_CONST               1 (None)
            132 RETURN_VALUE
LineTable:
  f003010101f004010125f000010125f000010125f00800090d8005d8090e8815
  887189188c18f000010121f0000101218041d80c108844901590159117941798
  25d10c20d40c2080458045d80004800480558055815784578851845ad10010d4
  0010d00010d00010d00010

code link(held, following) cellvars=(held, following) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (held)
              2 MAKE_CELL                1 (following)

  2           4 RESUME                   0

  3           6 LOAD_CLOSURE             1 (following)
              8 LOAD_CLOSURE             0 (held)
             10 BUILD_TUPLE              2
             12 LOAD_CONST               1 (<code object <lambda> at 0x..., file "escaped_chain_of_closures.py", line 3>)
             14 MAKE_FUNCTION            8 (closure)
             16 RETURN_VALUE
LineTable:
  f8f88000d80b24d00b24d00b24d00b24d00b24d00424

code <lambda>() freevars=(following, held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=link.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           2

  3           2 RESUME                   0
              4 LOAD_DEREF               1 (held)
              6 LOAD_DEREF               0 (following)
              8 BUILD_TUPLE              2
             10 RETURN_VALUE
LineTable:
  f8800090449829d013248000
