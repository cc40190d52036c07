freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='function_kept_by_its_frame.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "function_kept_by_its_frame.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 11           9 LOAD_NAME                0 (make)
             12 CALL_FUNCTION            0
             15 CALL_FUNCTION            0
             18 POP_TOP
             19 LOAD_CONST               1 (None)
             22 RETURN_VALUE

code make() locals=(fails) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_CONST               1 (<code object fails at 0x..., file "function_kept_by_its_frame.py", line 3>)
              3 MAKE_FUNCTION            0
              6 STORE_FAST               0 (fails)

  7           9 LOAD_GLOBAL              0 (token)
             12 CALL_FUNCTION            0
             15 LOAD_FAST                0 (fails)
             18 STORE_ATTR               1 (mark)

  8          21 LOAD_FAST                0 (fails)
             24 RETURN_VALUE

code fails() locals=(local) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=3
  4           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               0 (local)

  5           9 LOAD_GLOBAL              1 (missing)
             12 LOAD_FAST                0 (local)
             15 CALL_FUNCTION            1
             18 POP_TOP
             19 LOAD_CONST               0 (None)
             22 RETURN_VALUE
