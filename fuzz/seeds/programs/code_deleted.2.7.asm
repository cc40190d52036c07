freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='code_deleted.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object <lambda> at 0x..., file "code_deleted.py", line 2>)
              3 MAKE_FUNCTION            0
              6 LOAD_CONST               1 (1)
              9 CALL_FUNCTION            1
             12 STORE_NAME               0 (f)

  3          15 LOAD_NAME                0 (f)
             18 DELETE_ATTR              1 (__code__)
             21 LOAD_CONST               2 (None)
             24 RETURN_VALUE

code <lambda>(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  2           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "code_deleted.py", line 2>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=2
  2           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
