freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='defaults_not_a_tuple.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object <lambda> at 0x..., file "defaults_not_a_tuple.py", line 2>)
              2 LOAD_CONST               1 ('<lambda>')
              4 MAKE_FUNCTION            0
              6 LOAD_NAME                0 (token)
              8 CALL_FUNCTION            0
             10 CALL_FUNCTION            1
             12 STORE_NAME               1 (f)

  3          14 LOAD_CONST               2 (None)
             16 LOAD_NAME                1 (f)
             18 STORE_ATTR               2 (__defaults__)

  4          20 LOAD_NAME                3 (emit)
             22 LOAD_CONST               3 ('released')
             24 CALL_FUNCTION            1
             26 POP_TOP

  5          28 LOAD_CONST               4 (1)
             30 BUILD_LIST               1
             32 LOAD_NAME                1 (f)
             34 STORE_ATTR               2 (__defaults__)
             36 LOAD_CONST               2 (None)
             38 RETURN_VALUE

code <lambda>(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=2
  2           0 LOAD_FAST                0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "defaults_not_a_tuple.py", line 2>)
              6 LOAD_CONST               2 ('<lambda>.<locals>.<lambda>')
              8 MAKE_FUNCTION            1 (defaults)
             10 RETURN_VALUE

code <lambda>(y) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_FAST                0 (y)
              2 RETURN_VALUE
