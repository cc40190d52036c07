freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='cycle_broken_by_rebinding.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "cycle_broken_by_rebinding.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 14           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (make)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            0
             21 CALL_FUNCTION            1
             24 POP_TOP
             25 LOAD_CONST               1 (None)
             28 RETURN_VALUE

code make() locals=(result) cellvars=(again, held) names=(1: None) stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_DEREF              1 (held)

  5           9 LOAD_CLOSURE             0 (again)
             12 LOAD_CLOSURE             1 (held)
             15 BUILD_TUPLE              2
             18 LOAD_CONST               1 (<code object again at 0x..., file "cycle_broken_by_rebinding.py", line 5>)
             21 MAKE_CLOSURE             0
             24 STORE_DEREF              0 (again)

  8          27 LOAD_CLOSURE             0 (again)
             30 BUILD_TUPLE              1
             33 LOAD_CONST               2 (<code object <lambda> at 0x..., file "cycle_broken_by_rebinding.py", line 8>)
             36 MAKE_CLOSURE             0
             39 STORE_FAST               0 (result)

  9          42 LOAD_CONST               0 (None)
             45 STORE_DEREF              0 (again)

 10          48 LOAD_GLOBAL              2 (emit)
             51 LOAD_CONST               3 ('broken')
             54 CALL_FUNCTION            1
             57 POP_TOP

 11          58 LOAD_FAST                0 (result)
             61 RETURN_VALUE

code again() freevars=(again, held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=5
  6           0 LOAD_DEREF               0 (again)
              3 LOAD_DEREF               1 (held)
              6 BUILD_TUPLE              2
              9 RETURN_VALUE

code <lambda>() freevars=(again) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=8
  8           0 LOAD_DEREF               0 (again)
              3 RETURN_VALUE
