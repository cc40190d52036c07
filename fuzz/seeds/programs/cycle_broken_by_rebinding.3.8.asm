freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='cycle_broken_by_rebinding.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "cycle_broken_by_rebinding.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 14           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (make)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            0
             16 CALL_FUNCTION            1
             18 POP_TOP
             20 LOAD_CONST               2 (None)
             22 RETURN_VALUE

code make() locals=(result) cellvars=(again, held) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_DEREF              1 (held)

  5           6 LOAD_CLOSURE             0 (again)
              8 LOAD_CLOSURE             1 (held)
             10 BUILD_TUPLE              2
             12 LOAD_CONST               1 (<code object again at 0x..., file "cycle_broken_by_rebinding.py", line 5>)
             14 LOAD_CONST               2 ('make.<locals>.again')
             16 MAKE_FUNCTION            8 (closure)
             18 STORE_DEREF              0 (again)

  8          20 LOAD_CLOSURE             0 (again)
             22 BUILD_TUPLE              1
             24 LOAD_CONST               3 (<code object <lambda> at 0x..., file "cycle_broken_by_rebinding.py", line 8>)
             26 LOAD_CONST               4 ('make.<locals>.<lambda>')
             28 MAKE_FUNCTION            8 (closure)
             30 STORE_FAST               0 (result)

  9          32 LOAD_CONST               0 (None)
             34 STORE_DEREF              0 (again)

 10          36 LOAD_GLOBAL              1 (emit)
             38 LOAD_CONST               5 ('broken')
             40 CALL_FUNCTION            1
             42 POP_TOP

 11          44 LOAD_FAST                0 (result)
             46 RETURN_VALUE

code again() freevars=(again, held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=5
  6           0 LOAD_DEREF               0 (again)
              2 LOAD_DEREF               1 (held)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE

code <lambda>() freevars=(again) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=8
  8           0 LOAD_DEREF               0 (again)
              2 RETURN_VALUE
