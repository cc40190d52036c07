freevars 3.8

code <module> flags=NOFREE stacksize=5 filename='keyword_only_missing_three.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "keyword_only_missing_three.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (1)
             12 CALL_FUNCTION            1
             14 LOAD_CONST               2 (1)
             16 LOAD_CONST               3 (2)
             18 LOAD_CONST               3 (2)
             20 LOAD_CONST               4 (('two',))
             22 CALL_FUNCTION_KW         3
             24 POP_TOP
             26 LOAD_CONST               5 (None)
             28 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=4 firstlineno=2
  3           0 LOAD_DEREF               0 (x)
              2 LOAD_CONST               1 (('two',))
              4 BUILD_CONST_KEY_MAP      1
              6 LOAD_CLOSURE             0 (x)
              8 BUILD_TUPLE              1
             10 LOAD_CONST               2 (<code object inner at 0x..., file "keyword_only_missing_three.py", line 3>)
             12 LOAD_CONST               3 ('outer.<locals>.inner')
             14 MAKE_FUNCTION           10 (kwdefaults, closure)
             16 STORE_FAST               1 (inner)

  6          18 LOAD_FAST                1 (inner)
             20 RETURN_VALUE

code inner(*args, one, two, three, four) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARARGS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
