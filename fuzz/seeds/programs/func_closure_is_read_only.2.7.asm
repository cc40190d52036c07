freevars 2.7

code <module> names=(1: None) flags=NOFREE stacksize=2 filename='func_closure_is_read_only.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object <lambda> at 0x..., file "func_closure_is_read_only.py", line 3>)
              3 MAKE_FUNCTION            0
              6 LOAD_CONST               1 (1)
              9 CALL_FUNCTION            1
             12 STORE_NAME               0 (f)

  4          15 LOAD_CONST               2 (None)
             18 LOAD_NAME                0 (f)
             21 STORE_ATTR               2 (func_closure)
             24 LOAD_CONST               2 (None)
             27 RETURN_VALUE

code <lambda>(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=3
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "func_closure_is_read_only.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
