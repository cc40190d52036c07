freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='binding_error_in_a_recursive_call.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "binding_error_in_a_recursive_call.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           8 LOAD_NAME                0 (make)
             10 CALL_FUNCTION            0
             12 LOAD_CONST               2 (2)
             14 CALL_FUNCTION            1
             16 POP_TOP
             18 LOAD_CONST               3 (None)
             20 RETURN_VALUE

code make() cellvars=(again) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (again)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object again at 0x..., file "binding_error_in_a_recursive_call.py", line 3>)
              6 LOAD_CONST               2 ('make.<locals>.again')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_DEREF              0 (again)

  6          12 LOAD_DEREF               0 (again)
             14 RETURN_VALUE

code again(n) freevars=(again) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  4           0 LOAD_FAST                0 (n)
              2 POP_JUMP_IF_FALSE       16
              4 LOAD_DEREF               0 (again)
              6 LOAD_FAST                0 (n)
              8 LOAD_CONST               1 (1)
             10 BINARY_SUBTRACT
             12 CALL_FUNCTION            1
             14 RETURN_VALUE
        >>   16 LOAD_DEREF               0 (again)
             18 CALL_FUNCTION            0
             20 RETURN_VALUE
