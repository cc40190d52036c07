freevars 3.11

code <module> stacksize=4 filename='cell_contents_deleted.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object outer at 0x..., file "cell_contents_deleted.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PUSH_NULL
             14 LOAD_NAME                1 (token)
             16 PRECALL                  0
             20 CALL                     0
             30 PRECALL                  1
             34 CALL                     1
             44 STORE_NAME               2 (read)

  8          46 LOAD_NAME                2 (read)
             48 LOAD_ATTR                3 (__closure__)
             58 LOAD_CONST               1 (0)
             60 BINARY_SUBSCR
             70 STORE_NAME               4 (cell)

  9          72 LOAD_NAME                4 (cell)
             74 DELETE_ATTR              5 (cell_contents)

 10          76 PUSH_NULL
             78 LOAD_NAME                6 (emit)
             80 LOAD_NAME                4 (cell)
             82 PRECALL                  1
             86 CALL                     1
             96 POP_TOP

 11          98 LOAD_NAME                4 (cell)
            100 DELETE_ATTR              5 (cell_contents)

 12         102 PUSH_NULL
            104 LOAD_NAME                6 (emit)
            106 LOAD_CONST               2 ('again')
            108 PRECALL                  1
            112 CALL                     1
            122 POP_TOP

 13         124 PUSH_NULL
            126 LOAD_NAME                2 (read)
            128 PRECALL                  0
            132 CALL                     0
            142 POP_TOP
            144 LOAD_CONST               3 (None)
            146 RETURN_VALUE
LineTable:
  f003010101f006010115f000010115f000010115f00800080d80758855885589
  578c57817e847e8004d8070bd407179801d4071a8004d80408d00416d8000480
  048054810a840a800ad80408d00416d8000480048057810d840d800dd8000480
  0481068406800680068006

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=3
              0 MAKE_CELL                0 (x)

  3           2 RESUME                   0

  4           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_contents_deleted.py", line 4>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b14883988398839d00414

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090318000
