freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='builtin_called_with_too_many.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "builtin_called_with_too_many.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 LOAD_NAME                0 (outer)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 BUILD_LIST               1
             16 CALL_FUNCTION            1
             18 CALL_FUNCTION            0
             20 POP_TOP
             22 LOAD_CONST               2 (None)
             24 RETURN_VALUE

code outer(values) cellvars=(values) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (values)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "builtin_called_with_too_many.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>() freevars=(values) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 firstlineno=3
  3           0 LOAD_DEREF               0 (values)
              2 LOAD_METHOD              0 (append)
              4 LOAD_CONST               1 (1)
              6 LOAD_GLOBAL              1 (token)
              8 CALL_FUNCTION            0
             10 CALL_METHOD              2
             12 RETURN_VALUE
