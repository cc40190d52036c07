freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='builtin_name_shadowed.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "builtin_name_shadowed.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               2 (<code object <lambda> at 0x..., file "builtin_name_shadowed.py", line 6>)
             14 LOAD_CONST               3 ('<lambda>')
             16 MAKE_FUNCTION            0
             18 CALL_FUNCTION            1
             20 LOAD_CONST               4 (1)
             22 LOAD_CONST               5 (2)
             24 BUILD_LIST               2
             26 CALL_FUNCTION            1
             28 CALL_FUNCTION            1
             30 POP_TOP

  7          32 LOAD_NAME                1 (emit)
             34 LOAD_CONST               6 (<code object <lambda> at 0x..., file "builtin_name_shadowed.py", line 7>)
             36 LOAD_CONST               3 ('<lambda>')
             38 MAKE_FUNCTION            0
             40 LOAD_CONST               4 (1)
             42 LOAD_CONST               5 (2)
             44 BUILD_LIST               2
             46 CALL_FUNCTION            1
             48 CALL_FUNCTION            1
             50 POP_TOP
             52 LOAD_CONST               7 (None)
             54 RETURN_VALUE

code outer(len) cellvars=(len) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (len)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "builtin_name_shadowed.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>(items) freevars=(len) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_DEREF               0 (len)
              2 LOAD_FAST                0 (items)
              4 CALL_FUNCTION            1
              6 RETURN_VALUE

code <lambda>(items) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=6
  6           0 LOAD_CONST               1 ('captured')
              2 RETURN_VALUE

code <lambda>(items) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=7
  7           0 LOAD_GLOBAL              0 (len)
              2 LOAD_FAST                0 (items)
              4 CALL_FUNCTION            1
              6 RETURN_VALUE
