freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='add_captured_none.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "add_captured_none.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (None)
             12 CALL_FUNCTION            1
             14 LOAD_CONST               3 (1)
             16 CALL_FUNCTION            1
             18 POP_TOP
             20 LOAD_CONST               2 (None)
             22 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "add_captured_none.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>(y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_FAST                0 (y)
              2 LOAD_DEREF               0 (x)
              4 BINARY_ADD
              6 RETURN_VALUE
