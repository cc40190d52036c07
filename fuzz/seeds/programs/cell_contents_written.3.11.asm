freevars 3.11

code <module> stacksize=4 filename='cell_contents_written.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "cell_contents_written.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PUSH_NULL
             14 LOAD_NAME                1 (token)
             16 PRECALL                  0
             20 CALL                     0
             30 PRECALL                  1
             34 CALL                     1
             44 STORE_NAME               2 (read)

  7          46 LOAD_CONST               1 ('written')
             48 LOAD_NAME                2 (read)
             50 LOAD_ATTR                3 (__closure__)
             60 LOAD_CONST               2 (0)
             62 BINARY_SUBSCR
             72 STORE_ATTR               4 (cell_contents)

  8          82 PUSH_NULL
             84 LOAD_NAME                5 (emit)
             86 PUSH_NULL
             88 LOAD_NAME                2 (read)
             90 PRECALL                  0
             94 CALL                     0
            104 PRECALL                  1
            108 CALL                     1
            118 POP_TOP
            120 LOAD_CONST               3 (None)
            122 RETURN_VALUE
LineTable:
  f003010101f004010115f000010115f000010115f00800080d80758855885589
  578c57817e847e8004d8242d8004d400109011d40013d40021d8000480048054
  805481568456810c840c800c800c800c

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_contents_written.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b14883988398839d00414

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090318000
