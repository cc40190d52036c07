freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='global_name_deleted_twice.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "global_name_deleted_twice.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           9 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             15 STORE_GLOBAL             2 (x)

 11          18 LOAD_NAME                0 (outer)
             21 CALL_FUNCTION            0
             24 STORE_NAME               3 (delete)

 12          27 LOAD_NAME                3 (delete)
             30 CALL_FUNCTION            0
             33 POP_TOP

 13          34 LOAD_NAME                4 (emit)
             37 LOAD_CONST               1 ('deleted')
             40 CALL_FUNCTION            1
             43 POP_TOP

 14          44 LOAD_NAME                3 (delete)
             47 CALL_FUNCTION            0
             50 POP_TOP
             51 LOAD_CONST               2 (None)
             54 RETURN_VALUE

code outer() locals=(delete) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_CONST               1 (<code object delete at 0x..., file "global_name_deleted_twice.py", line 3>)
              3 MAKE_FUNCTION            0
              6 STORE_FAST               0 (delete)

  7           9 LOAD_FAST                0 (delete)
             12 RETURN_VALUE

code delete() flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=3
  5           0 DELETE_GLOBAL            0 (x)
              3 LOAD_CONST               0 (None)
              6 RETURN_VALUE
