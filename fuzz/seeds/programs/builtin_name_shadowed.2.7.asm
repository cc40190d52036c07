freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='builtin_name_shadowed.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "builtin_name_shadowed.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 LOAD_CONST               1 (<code object <lambda> at 0x..., file "builtin_name_shadowed.py", line 6>)
             18 MAKE_FUNCTION            0
             21 CALL_FUNCTION            1
             24 LOAD_CONST               2 (1)
             27 LOAD_CONST               3 (2)
             30 BUILD_LIST               2
             33 CALL_FUNCTION            1
             36 CALL_FUNCTION            1
             39 POP_TOP

  7          40 LOAD_NAME                1 (emit)
             43 LOAD_CONST               4 (<code object <lambda> at 0x..., file "builtin_name_shadowed.py", line 7>)
             46 MAKE_FUNCTION            0
             49 LOAD_CONST               2 (1)
             52 LOAD_CONST               3 (2)
             55 BUILD_LIST               2
             58 CALL_FUNCTION            1
             61 CALL_FUNCTION            1
             64 POP_TOP
             65 LOAD_CONST               5 (None)
             68 RETURN_VALUE

code outer(len) cellvars=(len) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (len)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "builtin_name_shadowed.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>(items) freevars=(len) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_DEREF               0 (len)
              3 LOAD_FAST                0 (items)
              6 CALL_FUNCTION            1
              9 RETURN_VALUE

code <lambda>(items) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=6
  6           0 LOAD_CONST               1 ('captured')
              3 RETURN_VALUE

code <lambda>(items) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=7
  7           0 LOAD_GLOBAL              0 (len)
              3 LOAD_FAST                0 (items)
              6 CALL_FUNCTION            1
              9 RETURN_VALUE
