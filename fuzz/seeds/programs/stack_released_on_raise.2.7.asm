freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='stack_released_on_raise.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object fail at 0x..., file "stack_released_on_raise.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (fail)

  6           9 LOAD_NAME                0 (fail)
             12 LOAD_CONST               1 ('text')
             15 CALL_FUNCTION            1
             18 STORE_NAME               1 (raiser)

  7          21 LOAD_NAME                2 (token)
             24 CALL_FUNCTION            0
             27 LOAD_NAME                2 (token)
             30 CALL_FUNCTION            0
             33 LOAD_NAME                2 (token)
             36 CALL_FUNCTION            0
             39 LOAD_NAME                1 (raiser)
             42 CALL_FUNCTION            0
             45 BUILD_LIST               2
             48 BUILD_TUPLE              3
             51 POP_TOP
             52 LOAD_CONST               2 (None)
             55 RETURN_VALUE

code fail(captured) cellvars=(captured) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (captured)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "stack_released_on_raise.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() freevars=(captured) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_DEREF               0 (captured)
              3 LOAD_CONST               1 (1)
              6 BINARY_ADD
              7 RETURN_VALUE
