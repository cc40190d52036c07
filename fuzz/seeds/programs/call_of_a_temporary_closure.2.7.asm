freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='call_of_a_temporary_closure.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "call_of_a_temporary_closure.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (make)
             15 LOAD_NAME                2 (token)
             18 CALL_FUNCTION            0
             21 CALL_FUNCTION            1
             24 LOAD_NAME                2 (token)
             27 CALL_FUNCTION            0
             30 CALL_FUNCTION            1
             33 CALL_FUNCTION            1
             36 POP_TOP
             37 LOAD_CONST               1 (None)
             40 RETURN_VALUE

code make(held) locals=(call) cellvars=(held) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (held)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object call at 0x..., file "call_of_a_temporary_closure.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (call)

  6          15 LOAD_FAST                1 (call)
             18 RETURN_VALUE

code call(given) freevars=(held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  4           0 LOAD_DEREF               0 (held)
              3 LOAD_FAST                0 (given)
              6 COMPARE_OP               8 (is)
              9 RETURN_VALUE
