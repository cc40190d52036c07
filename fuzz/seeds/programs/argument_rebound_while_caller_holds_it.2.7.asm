freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='argument_rebound_while_caller_holds_it.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object callee at 0x..., file "argument_rebound_while_caller_holds_it.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (callee)

  8           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (callee)
             15 LOAD_NAME                2 (token)
             18 CALL_FUNCTION            0
             21 CALL_FUNCTION            1
             24 CALL_FUNCTION            1
             27 POP_TOP
             28 LOAD_CONST               1 (None)
             31 RETURN_VALUE

code callee(p) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_CONST               1 ('rebound')
              3 STORE_FAST               0 (p)

  4           6 LOAD_GLOBAL              0 (emit)
              9 LOAD_FAST                0 (p)
             12 CALL_FUNCTION            1
             15 POP_TOP

  5          16 LOAD_CONST               2 (<code object <lambda> at 0x..., file "argument_rebound_while_caller_holds_it.py", line 5>)
             19 MAKE_FUNCTION            0
             22 RETURN_VALUE

code <lambda>() names=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=5
  5           0 LOAD_CONST               0 (None)
              3 RETURN_VALUE
