freevars 3.11

code <module> stacksize=4 filename='captured_loop_target.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "captured_loop_target.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 12           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                0 (outer)
             16 PRECALL                  0
             20 CALL                     0
             30 PRECALL                  1
             34 CALL                     1
             44 POP_TOP
             46 LOAD_CONST               1 (None)
             48 RETURN_VALUE
LineTable:
  f003010101f00407011cf00007011cf00007011cf01400010580048055805581
  578457810d840d800d800d800d

code outer() locals=(readings, read) cellvars=(key, value) consts=(0: None) stacksize=5 firstlineno=2
              0 MAKE_CELL                2 (key)
              2 MAKE_CELL                3 (value)

  2           4 RESUME                   0

  3           6 BUILD_LIST               0
              8 STORE_FAST               0 (readings)

  4          10 LOAD_CLOSURE             2 (key)
             12 LOAD_CLOSURE             3 (value)
             14 BUILD_TUPLE              2
             16 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_loop_target.py", line 4>)
             18 MAKE_FUNCTION            8 (closure)
             20 STORE_FAST               1 (read)

  5          22 LOAD_CONST               2 ((('a', 1), ('b', 2)))
             24 GET_ITER
        >>   26 FOR_ITER                34 (to 96)
             28 UNPACK_SEQUENCE          2
             32 STORE_DEREF              2 (key)
             34 STORE_DEREF              3 (value)

  6          36 LOAD_FAST                0 (readings)
             38 LOAD_METHOD              0 (append)
             60 PUSH_NULL
             62 LOAD_FAST                1 (read)
             64 PRECALL                  0
             68 CALL                     0
             78 PRECALL                  1
             82 CALL                     1
             92 POP_TOP
             94 JUMP_BACKWARD           35 (to 26)

  8     >>   96 LOAD_CONST               3 ('exhausted')
             98 STORE_DEREF              3 (value)

  9         100 LOAD_FAST                0 (readings)
            102 PUSH_NULL
            104 LOAD_FAST                1 (read)
            106 PRECALL                  0
            110 CALL                     0
            120 BUILD_TUPLE              2
            122 RETURN_VALUE
LineTable:
  f8f88000d80f118048d80b1fd00b1fd00b1fd00b1fd00b1f8044d8162af00003
  051cf00003051c890a88038855d808108f0f8a0f9804980499069c06d1081fd4
  081fd0081fd0081fe0101b8805d80b139054905491569456d00b1bd0041b

code <lambda>() freevars=(key, value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=outer.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           2

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (key)
              6 LOAD_DEREF               1 (value)
              8 BUILD_TUPLE              2
             10 RETURN_VALUE
LineTable:
  f8800090439815903c8000
