freevars 3.11

code <module> stacksize=4 filename='loop_left_by_return.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "loop_left_by_return.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (read)

 10          28 PUSH_NULL
             30 LOAD_NAME                2 (emit)
             32 PUSH_NULL
             34 LOAD_NAME                1 (read)
             36 PRECALL                  0
             40 CALL                     0
             50 PRECALL                  1
             54 CALL                     1
             64 POP_TOP
             66 LOAD_CONST               1 (None)
             68 RETURN_VALUE
LineTable:
  f003010101f004040122f000040122f000040122f00e00080d80758177847780
  04d8000480048054805481568456810c840c800c800c800c

code outer() locals=(local) cellvars=(a, b) stacksize=4 firstlineno=2
              0 MAKE_CELL                1 (a)
              2 MAKE_CELL                2 (b)

  2           4 RESUME                   0

  3           6 LOAD_GLOBAL              1 (NULL + token)
             18 PRECALL                  0
             22 CALL                     0
             32 STORE_FAST               0 (local)

  4          34 LOAD_GLOBAL              1 (NULL + token)
             46 PRECALL                  0
             50 CALL                     0
             60 LOAD_GLOBAL              1 (NULL + token)
             72 PRECALL                  0
             76 CALL                     0
             86 BUILD_TUPLE              2
             88 GET_ITER
        >>   90 FOR_ITER                42 (to 176)
             92 STORE_DEREF              1 (a)

  5          94 LOAD_GLOBAL              1 (NULL + token)
            106 PRECALL                  0
            110 CALL                     0
            120 LOAD_GLOBAL              1 (NULL + token)
            132 PRECALL                  0
            136 CALL                     0
            146 BUILD_TUPLE              2
            148 GET_ITER
            150 FOR_ITER                11 (to 174)
            152 STORE_DEREF              2 (b)

  6         154 LOAD_CLOSURE             1 (a)
            156 LOAD_CLOSURE             2 (b)
            158 BUILD_TUPLE              2
            160 LOAD_CONST               1 (<code object <lambda> at 0x..., file "loop_left_by_return.py", line 6>)
            162 MAKE_FUNCTION            8 (closure)
            164 SWAP                     2
            166 POP_TOP
            168 SWAP                     2
            170 POP_TOP
            172 RETURN_VALUE

  5     >>  174 JUMP_BACKWARD           43 (to 90)

  4     >>  176 LOAD_CONST               0 (None)
            178 RETURN_VALUE
LineTable:
  f8f88000dd0c1189478c478045dd0e1389678c67957591779477d00d1ff00002
  0522f0000205228801dd1217912794279d3599379c37d01123f000010922f000
  0109228841d81321903e903e903e903ed00c21d00c21d00c21d00c21d00c21f0
  03010922f003020522f000020522

code <lambda>() freevars=(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=outer.<locals>.<lambda> firstlineno=6
              0 COPY_FREE_VARS           2

  6           2 RESUME                   0
              4 LOAD_DEREF               0 (a)
              6 LOAD_DEREF               1 (b)
              8 BUILD_TUPLE              2
             10 RETURN_VALUE
LineTable:
  f880009841987198368000
