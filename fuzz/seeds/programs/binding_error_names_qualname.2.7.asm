freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='binding_error_names_qualname.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "binding_error_names_qualname.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (1)
             15 CALL_FUNCTION            1
             18 STORE_NAME               1 (inner)

 11          21 LOAD_NAME                2 (emit)
             24 LOAD_NAME                1 (inner)
             27 LOAD_ATTR                3 (__name__)
             30 CALL_FUNCTION            1
             33 POP_TOP

 12          34 LOAD_NAME                1 (inner)
             37 CALL_FUNCTION            0
             40 POP_TOP
             41 LOAD_CONST               2 (None)
             44 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object inner at 0x..., file "binding_error_names_qualname.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (inner)

  6          15 LOAD_CONST               2 ('renamed')
             18 LOAD_FAST                1 (inner)
             21 STORE_ATTR               0 (__name__)

  7          24 LOAD_FAST                1 (inner)
             27 RETURN_VALUE

code inner(a) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
