freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='code_object_argument_counts.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "code_object_argument_counts.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (1)
             12 CALL_FUNCTION            1
             14 LOAD_ATTR                1 (__code__)
             16 STORE_NAME               2 (code)

 10          18 LOAD_NAME                3 (emit)
             20 LOAD_NAME                2 (code)
             22 LOAD_ATTR                4 (co_argcount)
             24 LOAD_NAME                2 (code)
             26 LOAD_ATTR                5 (co_posonlyargcount)
             28 LOAD_NAME                2 (code)
             30 LOAD_ATTR                6 (co_kwonlyargcount)
             32 BUILD_TUPLE              3
             34 CALL_FUNCTION            1
             36 POP_TOP

 11          38 LOAD_NAME                3 (emit)
             40 LOAD_NAME                2 (code)
             42 LOAD_ATTR                7 (co_varnames)
             44 CALL_FUNCTION            1
             46 POP_TOP
             48 LOAD_CONST               3 (None)
             50 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=4 firstlineno=2
  3           0 LOAD_DEREF               0 (x)
              2 LOAD_CONST               1 (('e',))
              4 BUILD_CONST_KEY_MAP      1
              6 LOAD_CLOSURE             0 (x)
              8 BUILD_TUPLE              1
             10 LOAD_CONST               2 (<code object inner at 0x..., file "code_object_argument_counts.py", line 3>)
             12 LOAD_CONST               3 ('outer.<locals>.inner')
             14 MAKE_FUNCTION           10 (kwdefaults, closure)
             16 STORE_FAST               1 (inner)

  6          18 LOAD_FAST                1 (inner)
             20 RETURN_VALUE

code inner(a, b, /, c, *, d, e) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
