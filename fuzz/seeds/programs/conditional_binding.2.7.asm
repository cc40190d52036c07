freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='conditional_binding.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "conditional_binding.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 LOAD_NAME                2 (True)
             18 CALL_FUNCTION            1
             21 CALL_FUNCTION            0
             24 CALL_FUNCTION            1
             27 POP_TOP

 10          28 LOAD_NAME                1 (emit)
             31 LOAD_NAME                0 (outer)
             34 LOAD_NAME                3 (False)
             37 CALL_FUNCTION            1
             40 LOAD_ATTR                4 (__closure__)
             43 LOAD_CONST               1 (0)
             46 BINARY_SUBSCR
             47 CALL_FUNCTION            1
             50 POP_TOP
             51 LOAD_CONST               2 (None)
             54 RETURN_VALUE

code outer(flag) locals=(read) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_FAST                0 (flag)
              3 POP_JUMP_IF_FALSE       15

  4           6 LOAD_CONST               1 ('bound')
              9 STORE_DEREF              0 (x)
             12 JUMP_FORWARD             0 (to 15)

  5     >>   15 LOAD_CLOSURE             0 (x)
             18 BUILD_TUPLE              1
             21 LOAD_CONST               2 (<code object <lambda> at 0x..., file "conditional_binding.py", line 5>)
             24 MAKE_CLOSURE             0
             27 STORE_FAST               1 (read)

  6          30 LOAD_FAST                1 (read)
             33 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=5
  5           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
