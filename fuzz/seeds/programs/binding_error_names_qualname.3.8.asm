freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='binding_error_names_qualname.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "binding_error_names_qualname.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (1)
             12 CALL_FUNCTION            1
             14 STORE_NAME               1 (inner)

 11          16 LOAD_NAME                2 (emit)
             18 LOAD_NAME                1 (inner)
             20 LOAD_ATTR                3 (__name__)
             22 CALL_FUNCTION            1
             24 POP_TOP

 12          26 LOAD_NAME                1 (inner)
             28 CALL_FUNCTION            0
             30 POP_TOP
             32 LOAD_CONST               3 (None)
             34 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object inner at 0x..., file "binding_error_names_qualname.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.inner')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (inner)

  6          12 LOAD_CONST               3 ('renamed')
             14 LOAD_FAST                1 (inner)
             16 STORE_ATTR               0 (__name__)

  7          18 LOAD_FAST                1 (inner)
             20 RETURN_VALUE

code inner(a) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
