freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='escaped_chain_of_closures.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object link at 0x..., file "escaped_chain_of_closures.py", line 2>)
              2 LOAD_CONST               1 ('link')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (link)

  6           8 LOAD_CONST               2 (None)
             10 STORE_NAME               1 (chain)

  7          12 LOAD_NAME                2 (range)
             14 LOAD_CONST               3 (5)
             16 CALL_FUNCTION            1
             18 GET_ITER
        >>   20 FOR_ITER                16 (to 38)
             22 STORE_NAME               3 (n)

  8          24 LOAD_NAME                0 (link)
             26 LOAD_NAME                4 (token)
             28 CALL_FUNCTION            0
             30 LOAD_NAME                1 (chain)
             32 CALL_FUNCTION            2
             34 STORE_NAME               1 (chain)
             36 JUMP_ABSOLUTE           20

  9     >>   38 LOAD_NAME                5 (emit)
             40 LOAD_NAME                1 (chain)
             42 CALL_FUNCTION            0
             44 LOAD_CONST               4 (0)
             46 BINARY_SUBSCR
             48 CALL_FUNCTION            1
             50 POP_TOP
             52 LOAD_CONST               2 (None)
             54 RETURN_VALUE

code link(held, following) cellvars=(following, held) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (following)
              2 LOAD_CLOSURE             1 (held)
              4 BUILD_TUPLE              2
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "escaped_chain_of_closures.py", line 3>)
              8 LOAD_CONST               2 ('link.<locals>.<lambda>')
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE

code <lambda>() freevars=(following, held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_DEREF               1 (held)
              2 LOAD_DEREF               0 (following)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
