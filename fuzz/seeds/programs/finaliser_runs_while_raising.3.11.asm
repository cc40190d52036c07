freevars 3.11

code <module> stacksize=4 filename='finaliser_runs_while_raising.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "finaliser_runs_while_raising.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 12           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (fail)

 13          28 PUSH_NULL
             30 LOAD_NAME                1 (fail)
             32 PUSH_NULL
             34 LOAD_NAME                2 (token)
             36 PRECALL                  0
             40 CALL                     0
             50 PRECALL                  1
             54 CALL                     1
             64 POP_TOP
             66 LOAD_CONST               1 (None)
             68 RETURN_VALUE
LineTable:
  f003010101f004070110f000070110f000070110f01400080d80758177847780
  04d8000480048055805581578457810d840d800d800d800d

code outer() locals=(fail) cellvars=(look, state) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                1 (look)
              2 MAKE_CELL                2 (state)

  2           4 RESUME                   0

  3           6 LOAD_CONST               1 ('raising')
              8 STORE_DEREF              2 (state)

  4          10 LOAD_CLOSURE             2 (state)
             12 BUILD_TUPLE              1
             14 LOAD_CONST               2 (<code object <lambda> at 0x..., file "finaliser_runs_while_raising.py", line 4>)
             16 MAKE_FUNCTION            8 (closure)
             18 STORE_DEREF              1 (look)

  6          20 LOAD_CLOSURE             1 (look)
             22 BUILD_TUPLE              1
             24 LOAD_CONST               3 (<code object fail at 0x..., file "finaliser_runs_while_raising.py", line 6>)
             26 MAKE_FUNCTION            8 (closure)
             28 STORE_FAST               0 (fail)

  9          30 LOAD_FAST                0 (fail)
             32 RETURN_VALUE
LineTable:
  f8f88000d80c158045d80b1ed00b1ed00b1ed00b1e8044f004010526f0000105
  26f000010526f000010526f000010526f006000c10804b

code <lambda>() freevars=(state) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_GLOBAL              1 (NULL + emit)
             16 LOAD_DEREF               0 (state)
             18 PRECALL                  1
             22 CALL                     1
             32 RETURN_VALUE
LineTable:
  f8800095349805913b943b8000

code fail(held) freevars=(look) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.fail firstlineno=6
              0 COPY_FREE_VARS           1

  6           2 RESUME                   0

  7           4 LOAD_GLOBAL              1 (NULL + token)
             16 LOAD_DEREF               1 (look)
             18 PRECALL                  1
             22 CALL                     1
             32 LOAD_FAST                0 (held)
             34 BUILD_TUPLE              2
             36 LOAD_CONST               1 (5)
             38 BINARY_SUBSCR
             48 RETURN_VALUE
LineTable:
  f88000dd10159064910b940b9854d00f22a031d40f25d00825
