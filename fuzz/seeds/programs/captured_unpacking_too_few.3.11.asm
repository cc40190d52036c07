freevars 3.11

code <module> stacksize=3 filename='captured_unpacking_too_few.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "captured_unpacking_too_few.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 10           8 PUSH_NULL
             10 LOAD_NAME                0 (owner)
             12 LOAD_CONST               1 ((1,))
             14 PRECALL                  1
             18 CALL                     1
             28 POP_TOP
             30 LOAD_CONST               2 (None)
             32 RETURN_VALUE
LineTable:
  f003010101f004050110f000050110f000050110f01000010680058064810b84
  0b800b800b800b

code owner(source) locals=(read) cellvars=(a, b) consts=(0: None) stacksize=4 firstlineno=2
              0 MAKE_CELL                2 (a)
              2 MAKE_CELL                3 (b)

  2           4 RESUME                   0

  3           6 LOAD_CONST               1 ('old')
              8 COPY                     1
             10 STORE_DEREF              2 (a)
             12 STORE_DEREF              3 (b)

  4          14 LOAD_CLOSURE             2 (a)
             16 LOAD_CLOSURE             3 (b)
             18 BUILD_TUPLE              2
             20 LOAD_CONST               2 (<code object <lambda> at 0x..., file "captured_unpacking_too_few.py", line 4>)
             22 MAKE_FUNCTION            8 (closure)
             24 STORE_FAST               1 (read)

  5          26 LOAD_GLOBAL              1 (NULL + emit)
             38 PUSH_NULL
             40 LOAD_FAST                1 (read)
             42 PRECALL                  0
             46 CALL                     0
             56 PRECALL                  1
             60 CALL                     1
             70 POP_TOP

  6          72 LOAD_FAST                0 (source)
             74 UNPACK_SEQUENCE          2
             78 STORE_DEREF              2 (a)
             80 STORE_DEREF              3 (b)

  7          82 LOAD_FAST                1 (read)
             84 RETURN_VALUE
LineTable:
  f8f88000d80c11804d80418801d80b19883e883e883e883e8044dd0408881488
  1489168c16814c844c804cd80b11814480418071d80b0f804b

code <lambda>() freevars=(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=owner.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           2

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (a)
              6 LOAD_DEREF               1 (b)
              8 BUILD_TUPLE              2
             10 RETURN_VALUE
LineTable:
  f880009041907190368000
