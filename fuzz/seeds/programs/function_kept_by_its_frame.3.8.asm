freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='function_kept_by_its_frame.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "function_kept_by_its_frame.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 11           8 LOAD_NAME                0 (make)
             10 CALL_FUNCTION            0
             12 CALL_FUNCTION            0
             14 POP_TOP
             16 LOAD_CONST               2 (None)
             18 RETURN_VALUE

code make() locals=(fails) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_CONST               1 (<code object fails at 0x..., file "function_kept_by_its_frame.py", line 3>)
              2 LOAD_CONST               2 ('make.<locals>.fails')
              4 MAKE_FUNCTION            0
              6 STORE_FAST               0 (fails)

  7           8 LOAD_GLOBAL              0 (token)
             10 CALL_FUNCTION            0
             12 LOAD_FAST                0 (fails)
             14 STORE_ATTR               1 (mark)

  8          16 LOAD_FAST                0 (fails)
             18 RETURN_VALUE

code fails() locals=(local) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=3
  4           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_FAST               0 (local)

  5           6 LOAD_GLOBAL              1 (missing)
              8 LOAD_FAST                0 (local)
             10 CALL_FUNCTION            1
             12 POP_TOP
             14 LOAD_CONST               0 (None)
             16 RETURN_VALUE
