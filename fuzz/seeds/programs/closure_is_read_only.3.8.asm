freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='closure_is_read_only.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object <lambda> at 0x..., file "closure_is_read_only.py", line 2>)
              2 LOAD_CONST               1 ('<lambda>')
              4 MAKE_FUNCTION            0
              6 LOAD_CONST               2 (1)
              8 CALL_FUNCTION            1
             10 STORE_NAME               0 (f)

  3          12 LOAD_NAME                0 (f)
             14 LOAD_ATTR                1 (__closure__)
             16 LOAD_NAME                0 (f)
             18 STORE_ATTR               1 (__closure__)
             20 LOAD_CONST               3 (None)
             22 RETURN_VALUE

code <lambda>(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  2           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "closure_is_read_only.py", line 2>)
              6 LOAD_CONST               2 ('<lambda>.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=2
  2           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
