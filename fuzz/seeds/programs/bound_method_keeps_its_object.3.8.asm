freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='bound_method_keeps_its_object.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "bound_method_keeps_its_object.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (add)

  8          14 LOAD_NAME                1 (add)
             16 LOAD_CONST               2 (1)
             18 CALL_FUNCTION            1
             20 POP_TOP

  9          22 LOAD_NAME                2 (emit)
             24 LOAD_CONST               3 ('added')
             26 CALL_FUNCTION            1
             28 POP_TOP

 10          30 LOAD_CONST               4 (None)
             32 STORE_NAME               1 (add)

 11          34 LOAD_NAME                2 (emit)
             36 LOAD_CONST               5 ('dropped')
             38 CALL_FUNCTION            1
             40 POP_TOP
             42 LOAD_CONST               4 (None)
             44 RETURN_VALUE

code outer() cellvars=(add) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 BUILD_LIST               1
              6 LOAD_ATTR                1 (append)
              8 STORE_DEREF              0 (add)

  4          10 LOAD_CLOSURE             0 (add)
             12 BUILD_TUPLE              1
             14 LOAD_CONST               1 (<code object <lambda> at 0x..., file "bound_method_keeps_its_object.py", line 4>)
             16 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             18 MAKE_FUNCTION            8 (closure)
             20 RETURN_VALUE

code <lambda>(value) freevars=(add) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=4
  4           0 LOAD_DEREF               0 (add)
              2 LOAD_FAST                0 (value)
              4 CALL_FUNCTION            1
              6 RETURN_VALUE
