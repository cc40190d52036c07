freevars 3.11

code <module> stacksize=3 filename='global_name_deleted_twice.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "global_name_deleted_twice.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 PUSH_NULL
             10 LOAD_NAME                1 (token)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_GLOBAL             2 (x)

 11          28 PUSH_NULL
             30 LOAD_NAME                0 (outer)
             32 PRECALL                  0
             36 CALL                     0
             46 STORE_NAME               3 (delete)

 12          48 PUSH_NULL
             50 LOAD_NAME                3 (delete)
             52 PRECALL                  0
             56 CALL                     0
             66 POP_TOP

 13          68 PUSH_NULL
             70 LOAD_NAME                4 (emit)
             72 LOAD_CONST               1 ('deleted')
             74 PRECALL                  1
             78 CALL                     1
             88 POP_TOP

 14          90 PUSH_NULL
             92 LOAD_NAME                3 (delete)
             94 PRECALL                  0
             98 CALL                     0
            108 POP_TOP
            110 LOAD_CONST               2 (None)
            112 RETURN_VALUE
LineTable:
  f003010101f004050112f000050112f000050112f01000050a80458147844780
  01d8090e881589178c178006d800068006810884088008d8000480048059810f
  840f800fd80006800681088408800880088008

code outer() locals=(delete) consts=(0: None) stacksize=1 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_CONST               1 (<code object delete at 0x..., file "global_name_deleted_twice.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_FAST               0 (delete)

  7           8 LOAD_FAST                0 (delete)
             10 RETURN_VALUE
LineTable:
  8000f00202050ef00002050ef00002050ef008000c12804d

code delete() flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.delete firstlineno=3
  3           0 RESUME                   0

  5           2 DELETE_GLOBAL            0 (x)
              4 LOAD_CONST               0 (None)
              6 RETURN_VALUE
LineTable:
  8000e00c0d88418841
