freevars 3.11

code <module> stacksize=7 filename='cell_type_constructor.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_CONST               0 (<code object <lambda> at 0x..., file "cell_type_constructor.py", line 2>)
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 (1)
             10 PRECALL                  1
             14 CALL                     1
             24 STORE_NAME               0 (read)

  3          26 PUSH_NULL
             28 LOAD_NAME                1 (emit)
             30 PUSH_NULL
             32 PUSH_NULL
             34 LOAD_NAME                2 (type)
             36 LOAD_NAME                0 (read)
             38 LOAD_ATTR                3 (__closure__)
             48 LOAD_CONST               2 (0)
             50 BINARY_SUBSCR
             60 PRECALL                  1
             64 CALL                     1
             74 LOAD_CONST               3 ('made')
             76 PRECALL                  1
             80 CALL                     1
             90 LOAD_ATTR                4 (cell_contents)
            100 PRECALL                  1
            104 CALL                     1
            114 POP_TOP
            116 LOAD_CONST               4 (None)
            118 RETURN_VALUE
LineTable:
  f003010101e0081bd0081bd0081b9851d1071fd4071f8004d800048004d0051e
  805480548824d40a1a9831d40a1dd1051ed4051e9876d10526d40526d40534d1
  0035d40035d00035d00035d00035

code <lambda>(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0
              4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_type_constructor.py", line 2>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f8800090299029902990298000

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=<lambda>.<locals>.<lambda> firstlineno=2
              0 COPY_FREE_VARS           1

  2           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800098218000
