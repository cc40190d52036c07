freevars 3.11

code <module> stacksize=3 filename='finaliser_resurrects_through_a_global.py'
  0           0 RESUME                   0

  2           2 BUILD_LIST               0
              4 STORE_NAME               0 (log)

  5           6 LOAD_CONST               0 (<code object owner at 0x..., file "finaliser_resurrects_through_a_global.py", line 5>)
              8 MAKE_FUNCTION            0
             10 STORE_NAME               1 (owner)

 15          12 PUSH_NULL
             14 LOAD_NAME                1 (owner)
             16 PRECALL                  0
             20 CALL                     0
             30 STORE_NAME               2 (read)

 16          32 LOAD_CONST               1 (None)
             34 STORE_NAME               2 (read)

 17          36 PUSH_NULL
             38 LOAD_NAME                3 (emit)
             40 LOAD_NAME                0 (log)
             42 PRECALL                  1
             46 CALL                     1
             56 POP_TOP
             58 LOAD_CONST               1 (None)
             60 RETURN_VALUE
LineTable:
  f003010101e006088003f006070115f000070115f000070115f01400080d8075
  817784778004d8070b8004d800048004805381098409800980098009

code owner() locals=(keep) cellvars=(kept, x) consts=(0: None) stacksize=3 firstlineno=5
              0 MAKE_CELL                1 (kept)
              2 MAKE_CELL                2 (x)

  5           4 RESUME                   0

  6           6 LOAD_GLOBAL              1 (NULL + token)
             18 PRECALL                  0
             22 CALL                     0
             32 STORE_DEREF              1 (kept)

  8          34 LOAD_CLOSURE             1 (kept)
             36 BUILD_TUPLE              1
             38 LOAD_CONST               1 (<code object keep at 0x..., file "finaliser_resurrects_through_a_global.py", line 8>)
             40 MAKE_FUNCTION            8 (closure)
             42 STORE_FAST               0 (keep)

 11          44 LOAD_GLOBAL              1 (NULL + token)
             56 LOAD_FAST                0 (keep)
             58 PRECALL                  1
             62 CALL                     1
             72 STORE_DEREF              2 (x)

 12          74 LOAD_CLOSURE             2 (x)
             76 BUILD_TUPLE              1
             78 LOAD_CONST               2 (<code object <lambda> at 0x..., file "finaliser_resurrects_through_a_global.py", line 12>)
             80 MAKE_FUNCTION            8 (closure)
             82 RETURN_VALUE
LineTable:
  f8f88000dd0b1089378c378044f004010519f000010519f000010519f0000105
  19f000010519f50600090e8864890b8c0b8041d80b14883988398839d00414

code keep() freevars=(kept) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=owner.<locals>.keep firstlineno=8
              0 COPY_FREE_VARS           1

  8           2 RESUME                   0

  9           4 LOAD_GLOBAL              0 (log)
             16 LOAD_METHOD              1 (append)
             38 LOAD_DEREF               0 (kept)
             40 PRECALL                  1
             44 CALL                     1
             54 POP_TOP
             56 LOAD_CONST               0 (None)
             58 RETURN_VALUE
LineTable:
  f88000dd080b8f0a8a0a9034d10818d40818d00818d00818d00818

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=owner.<locals>.<lambda> firstlineno=12
              0 COPY_FREE_VARS           1

 12           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090318000
