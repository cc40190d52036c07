freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='stack_released_on_raise.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object fail at 0x..., file "stack_released_on_raise.py", line 2>)
              2 LOAD_CONST               1 ('fail')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (fail)

  6           8 LOAD_NAME                0 (fail)
             10 LOAD_CONST               2 ('text')
             12 CALL_FUNCTION            1
             14 STORE_NAME               1 (raiser)

  7          16 LOAD_NAME                2 (token)
             18 CALL_FUNCTION            0
             20 LOAD_NAME                2 (token)
             22 CALL_FUNCTION            0
             24 LOAD_NAME                2 (token)
             26 CALL_FUNCTION            0
             28 LOAD_NAME                1 (raiser)
             30 CALL_FUNCTION            0
             32 BUILD_LIST               2
             34 BUILD_TUPLE              3
             36 POP_TOP
             38 LOAD_CONST               3 (None)
             40 RETURN_VALUE

code fail(captured) cellvars=(captured) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (captured)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "stack_released_on_raise.py", line 3>)
              6 LOAD_CONST               2 ('fail.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>() freevars=(captured) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_DEREF               0 (captured)
              2 LOAD_CONST               1 (1)
              4 BINARY_ADD
              6 RETURN_VALUE
