freevars 3.8

code <module> flags=NOFREE stacksize=6 filename='call_evaluates_left_to_right.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object say at 0x..., file "call_evaluates_left_to_right.py", line 2>)
              2 LOAD_CONST               1 ('say')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (say)

  7           8 LOAD_CONST               2 (<code object callee at 0x..., file "call_evaluates_left_to_right.py", line 7>)
             10 LOAD_CONST               3 ('callee')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               1 (callee)

 12          16 LOAD_NAME                2 (emit)
             18 LOAD_NAME                1 (callee)
             20 CALL_FUNCTION            0
             22 LOAD_NAME                0 (say)
             24 LOAD_CONST               4 (1)
             26 CALL_FUNCTION            1
             28 LOAD_NAME                0 (say)
             30 LOAD_CONST               5 (2)
             32 CALL_FUNCTION            1
             34 LOAD_NAME                0 (say)
             36 LOAD_CONST               6 (3)
             38 CALL_FUNCTION            1
             40 LOAD_CONST               7 (('k',))
             42 CALL_FUNCTION_KW         3
             44 CALL_FUNCTION            1
             46 POP_TOP
             48 LOAD_CONST               8 (None)
             50 RETURN_VALUE

code say(value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_FAST                0 (value)
              4 CALL_FUNCTION            1
              6 POP_TOP

  4           8 LOAD_FAST                0 (value)
             10 RETURN_VALUE

code callee() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=7
  8           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_CONST               1 ('callee')
              4 CALL_FUNCTION            1
              6 POP_TOP

  9           8 LOAD_CONST               2 (<code object <lambda> at 0x..., file "call_evaluates_left_to_right.py", line 9>)
             10 LOAD_CONST               3 ('callee.<locals>.<lambda>')
             12 MAKE_FUNCTION            0
             14 RETURN_VALUE

code <lambda>(*rest, **more) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARARGS|VARKEYWORDS|NESTED|NOFREE stacksize=2 firstlineno=9
  9           0 LOAD_FAST                0 (rest)
              2 LOAD_FAST                1 (more)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
