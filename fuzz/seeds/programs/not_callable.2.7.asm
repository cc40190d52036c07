freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='not_callable.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "not_callable.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (3)
             15 CALL_FUNCTION            1
             18 CALL_FUNCTION            0
             21 POP_TOP
             22 LOAD_CONST               2 (None)
             25 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "not_callable.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 LOAD_GLOBAL              0 (token)
              6 CALL_FUNCTION            0
              9 LOAD_GLOBAL              0 (token)
             12 CALL_FUNCTION            0
             15 CALL_FUNCTION            2
             18 RETURN_VALUE
