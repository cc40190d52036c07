freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='builtin_called_with_too_many.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "builtin_called_with_too_many.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                0 (outer)
             12 LOAD_NAME                1 (token)
             15 CALL_FUNCTION            0
             18 BUILD_LIST               1
             21 CALL_FUNCTION            1
             24 CALL_FUNCTION            0
             27 POP_TOP
             28 LOAD_CONST               1 (None)
             31 RETURN_VALUE

code outer(values) cellvars=(values) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (values)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "builtin_called_with_too_many.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() freevars=(values) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  3           0 LOAD_DEREF               0 (values)
              3 LOAD_ATTR                0 (append)
              6 LOAD_CONST               1 (1)
              9 LOAD_GLOBAL              1 (token)
             12 CALL_FUNCTION            0
             15 CALL_FUNCTION            2
             18 RETURN_VALUE
