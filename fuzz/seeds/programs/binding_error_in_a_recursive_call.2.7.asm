freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='binding_error_in_a_recursive_call.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "binding_error_in_a_recursive_call.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           9 LOAD_NAME                0 (make)
             12 CALL_FUNCTION            0
             15 LOAD_CONST               1 (2)
             18 CALL_FUNCTION            1
             21 POP_TOP
             22 LOAD_CONST               2 (None)
             25 RETURN_VALUE

code make() cellvars=(again) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (again)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object again at 0x..., file "binding_error_in_a_recursive_call.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_DEREF              0 (again)

  6          15 LOAD_DEREF               0 (again)
             18 RETURN_VALUE

code again(n) freevars=(again) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  4           0 LOAD_FAST                0 (n)
              3 POP_JUMP_IF_FALSE       20
              6 LOAD_DEREF               0 (again)
              9 LOAD_FAST                0 (n)
             12 LOAD_CONST               1 (1)
             15 BINARY_SUBTRACT
             16 CALL_FUNCTION            1
             19 RETURN_VALUE
        >>   20 LOAD_DEREF               0 (again)
             23 CALL_FUNCTION            0
             26 RETURN_VALUE
