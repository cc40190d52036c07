freevars 3.11

code <module> stacksize=4 filename='loop_left_by_break.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "loop_left_by_break.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (read)

 11          28 PUSH_NULL
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
  f003010101f004050110f000050110f000050110f01000080d80758177847780
  04d8000480048054805481568456810c840c800c800c800c

code outer() locals=(read) cellvars=(item) consts=(0: None) stacksize=4 firstlineno=2
              0 MAKE_CELL                1 (item)

  2           2 RESUME                   0

  3           4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0
             30 LOAD_GLOBAL              1 (NULL + token)
             42 PRECALL                  0
             46 CALL                     0
             56 LOAD_GLOBAL              1 (NULL + token)
             68 PRECALL                  0
             72 CALL                     0
             82 BUILD_TUPLE              3
             84 GET_ITER
             86 FOR_ITER                 7 (to 102)
             88 STORE_DEREF              1 (item)

  4          90 LOAD_CLOSURE             1 (item)
             92 BUILD_TUPLE              1
             94 LOAD_CONST               1 (<code object <lambda> at 0x..., file "loop_left_by_break.py", line 4>)
             96 MAKE_FUNCTION            8 (closure)
             98 STORE_FAST               0 (read)

  5         100 POP_TOP

  6     >>  102 LOAD_GLOBAL              3 (NULL + emit)
            114 LOAD_CONST               2 ('left')
            116 PRECALL                  1
            120 CALL                     1
            130 POP_TOP

  7         132 LOAD_FAST                0 (read)
            134 RETURN_VALUE
LineTable:
  f88000dd1116911794179d2599279c27a535a137a437d0102bf00002050ef000
  02050e8804d80f1b887c887c887c8804d8080ddd04088816814c844c804cd80b
  0f804b

code <lambda>() freevars=(item) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (item)
              6 RETURN_VALUE
LineTable:
  f8800090748000
