freevars 2.7

code <module> names=(2: None) flags=NOFREE stacksize=2 filename='defaults_not_a_tuple.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object <lambda> at 0x..., file "defaults_not_a_tuple.py", line 2>)
              3 MAKE_FUNCTION            0
              6 LOAD_NAME                0 (token)
              9 CALL_FUNCTION            0
             12 CALL_FUNCTION            1
             15 STORE_NAME               1 (f)

  3          18 LOAD_CONST               3 (None)
             21 LOAD_NAME                1 (f)
             24 STORE_ATTR               3 (__defaults__)

  4          27 LOAD_NAME                4 (emit)
             30 LOAD_CONST               1 ('released')
             33 CALL_FUNCTION            1
             36 POP_TOP

  5          37 LOAD_CONST               2 (1)
             40 BUILD_LIST               1
             43 LOAD_NAME                1 (f)
             46 STORE_ATTR               3 (__defaults__)
             49 LOAD_CONST               3 (None)
             52 RETURN_VALUE

code <lambda>(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  2           0 LOAD_FAST                0 (x)
              3 LOAD_CONST               1 (<code object <lambda> at 0x..., file "defaults_not_a_tuple.py", line 2>)
              6 MAKE_FUNCTION            1
              9 RETURN_VALUE

code <lambda>(y) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_FAST                0 (y)
              3 RETURN_VALUE
