freevars 2.7

code <module> names=(1: None) flags=NOFREE stacksize=4 filename='escaped_chain_of_closures.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object link at 0x..., file "escaped_chain_of_closures.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (link)

  6           9 LOAD_CONST               3 (None)
             12 STORE_NAME               2 (chain)

  7          15 SETUP_LOOP              38 (to 56)
             18 LOAD_NAME                3 (range)
             21 LOAD_CONST               1 (5)
             24 CALL_FUNCTION            1
             27 GET_ITER
        >>   28 FOR_ITER                24 (to 55)
             31 STORE_NAME               4 (n)

  8          34 LOAD_NAME                0 (link)
             37 LOAD_NAME                5 (token)
             40 CALL_FUNCTION            0
             43 LOAD_NAME                2 (chain)
             46 CALL_FUNCTION            2
             49 STORE_NAME               2 (chain)
             52 JUMP_ABSOLUTE           28
        >>   55 POP_BLOCK

  9     >>   56 LOAD_NAME                6 (emit)
             59 LOAD_NAME                2 (chain)
             62 CALL_FUNCTION            0
             65 LOAD_CONST               2 (0)
             68 BINARY_SUBSCR
             69 CALL_FUNCTION            1
             72 POP_TOP
             73 LOAD_CONST               3 (None)
             76 RETURN_VALUE

code link(held, following) cellvars=(following, held) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (following)
              3 LOAD_CLOSURE             1 (held)
              6 BUILD_TUPLE              2
              9 LOAD_CONST               1 (<code object <lambda> at 0x..., file "escaped_chain_of_closures.py", line 3>)
             12 MAKE_CLOSURE             0
             15 RETURN_VALUE

code <lambda>() freevars=(following, held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_DEREF               1 (held)
              3 LOAD_DEREF               0 (following)
              6 BUILD_TUPLE              2
              9 RETURN_VALUE
