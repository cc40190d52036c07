freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='argument_rebound_while_caller_holds_it.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object callee at 0x..., file "argument_rebound_while_caller_holds_it.py", line 2>)
              2 LOAD_CONST               1 ('callee')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (callee)

  8           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (callee)
             12 LOAD_NAME                2 (token)
             14 CALL_FUNCTION            0
             16 CALL_FUNCTION            1
             18 CALL_FUNCTION            1
             20 POP_TOP
             22 LOAD_CONST               2 (None)
             24 RETURN_VALUE

code callee(p) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_CONST               1 ('rebound')
              2 STORE_FAST               0 (p)

  4           4 LOAD_GLOBAL              0 (emit)
              6 LOAD_FAST                0 (p)
              8 CALL_FUNCTION            1
             10 POP_TOP

  5          12 LOAD_CONST               2 (<code object <lambda> at 0x..., file "argument_rebound_while_caller_holds_it.py", line 5>)
             14 LOAD_CONST               3 ('callee.<locals>.<lambda>')
             16 MAKE_FUNCTION            0
             18 RETURN_VALUE

code <lambda>() flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=5
  5           0 LOAD_CONST               0 (None)
              2 RETURN_VALUE
