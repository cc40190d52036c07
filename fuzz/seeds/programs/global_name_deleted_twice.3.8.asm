freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='global_name_deleted_twice.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "global_name_deleted_twice.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 LOAD_NAME                1 (token)
             10 CALL_FUNCTION            0
             12 STORE_GLOBAL             2 (x)

 11          14 LOAD_NAME                0 (outer)
             16 CALL_FUNCTION            0
             18 STORE_NAME               3 (delete)

 12          20 LOAD_NAME                3 (delete)
             22 CALL_FUNCTION            0
             24 POP_TOP

 13          26 LOAD_NAME                4 (emit)
             28 LOAD_CONST               2 ('deleted')
             30 CALL_FUNCTION            1
             32 POP_TOP

 14          34 LOAD_NAME                3 (delete)
             36 CALL_FUNCTION            0
             38 POP_TOP
             40 LOAD_CONST               3 (None)
             42 RETURN_VALUE

code outer() locals=(delete) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_CONST               1 (<code object delete at 0x..., file "global_name_deleted_twice.py", line 3>)
              2 LOAD_CONST               2 ('outer.<locals>.delete')
              4 MAKE_FUNCTION            0
              6 STORE_FAST               0 (delete)

  7           8 LOAD_FAST                0 (delete)
             10 RETURN_VALUE

code delete() flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=3
  5           0 DELETE_GLOBAL            0 (x)
              2 LOAD_CONST               0 (None)
              4 RETURN_VALUE
