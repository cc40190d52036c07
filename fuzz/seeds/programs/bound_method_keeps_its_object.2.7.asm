freevars 2.7

code <module> names=(3: None) flags=NOFREE stacksize=2 filename='bound_method_keeps_its_object.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "bound_method_keeps_its_object.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (add)

  8          18 LOAD_NAME                1 (add)
             21 LOAD_CONST               1 (1)
             24 CALL_FUNCTION            1
             27 POP_TOP

  9          28 LOAD_NAME                2 (emit)
             31 LOAD_CONST               2 ('added')
             34 CALL_FUNCTION            1
             37 POP_TOP

 10          38 LOAD_CONST               4 (None)
             41 STORE_NAME               1 (add)

 11          44 LOAD_NAME                2 (emit)
             47 LOAD_CONST               3 ('dropped')
             50 CALL_FUNCTION            1
             53 POP_TOP
             54 LOAD_CONST               4 (None)
             57 RETURN_VALUE

code outer() cellvars=(add) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 BUILD_LIST               1
              9 LOAD_ATTR                1 (append)
             12 STORE_DEREF              0 (add)

  4          15 LOAD_CLOSURE             0 (add)
             18 BUILD_TUPLE              1
             21 LOAD_CONST               1 (<code object <lambda> at 0x..., file "bound_method_keeps_its_object.py", line 4>)
             24 MAKE_CLOSURE             0
             27 RETURN_VALUE

code <lambda>(value) freevars=(add) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=4
  4           0 LOAD_DEREF               0 (add)
              3 LOAD_FAST                0 (value)
              6 CALL_FUNCTION            1
              9 RETURN_VALUE
