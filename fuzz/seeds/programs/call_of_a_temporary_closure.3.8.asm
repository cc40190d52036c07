freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='call_of_a_temporary_closure.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "call_of_a_temporary_closure.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (make)
             12 LOAD_NAME                2 (token)
             14 CALL_FUNCTION            0
             16 CALL_FUNCTION            1
             18 LOAD_NAME                2 (token)
             20 CALL_FUNCTION            0
             22 CALL_FUNCTION            1
             24 CALL_FUNCTION            1
             26 POP_TOP
             28 LOAD_CONST               2 (None)
             30 RETURN_VALUE

code make(held) locals=(call) cellvars=(held) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (held)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object call at 0x..., file "call_of_a_temporary_closure.py", line 3>)
              6 LOAD_CONST               2 ('make.<locals>.call')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (call)

  6          12 LOAD_FAST                1 (call)
             14 RETURN_VALUE

code call(given) freevars=(held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  4           0 LOAD_DEREF               0 (held)
              2 LOAD_FAST                0 (given)
              4 COMPARE_OP               8 (is)
              6 RETURN_VALUE
