freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='global_name_not_defined.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "global_name_not_defined.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                0 (outer)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (read)

  7          18 LOAD_CONST               1 (1)
             21 STORE_NAME               2 (missing)

  8          24 LOAD_NAME                3 (emit)
             27 LOAD_NAME                1 (read)
             30 CALL_FUNCTION            0
             33 CALL_FUNCTION            1
             36 POP_TOP

  9          37 DELETE_NAME              2 (missing)

 10          40 LOAD_NAME                1 (read)
             43 CALL_FUNCTION            0
             46 POP_TOP
             47 LOAD_CONST               2 (None)
             50 RETURN_VALUE

code outer() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_CONST               1 (<code object <lambda> at 0x..., file "global_name_not_defined.py", line 3>)
              3 MAKE_FUNCTION            0
              6 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=3
  3           0 LOAD_GLOBAL              0 (missing)
              3 RETURN_VALUE
