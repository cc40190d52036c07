freevars 3.11

code <module> stacksize=7 filename='captured_argument_token_rebound.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "captured_argument_token_rebound.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 PUSH_NULL
             16 LOAD_NAME                0 (outer)
             18 PUSH_NULL
             20 LOAD_NAME                2 (token)
             22 PRECALL                  0
             26 CALL                     0
             36 PRECALL                  1
             40 CALL                     1
             50 PRECALL                  0
             54 CALL                     0
             64 PRECALL                  1
             68 CALL                     1
             78 POP_TOP
             80 LOAD_CONST               1 (None)
             82 RETURN_VALUE
LineTable:
  f003010101f004040110f000040110f000040110f00e0001058004805e805580
  558835883589378c37815e845ed10515d40515d10016d40016d00016d00016d0
  0016

code outer(x) locals=(read) cellvars=(x) stacksize=3 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_argument_token_rebound.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (read)

  4          14 LOAD_CONST               0 (None)
             16 STORE_DEREF              0 (x)

  5          18 LOAD_GLOBAL              1 (NULL + emit)
             30 LOAD_CONST               2 ('rebound')
             32 PRECALL                  1
             36 CALL                     1
             46 POP_TOP

  6          48 LOAD_FAST                1 (read)
             50 RETURN_VALUE
LineTable:
  f88000d80b148839883988398044d8080c8041dd04088819814f844f804fd80b
  0f804b

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090318000
