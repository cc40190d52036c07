freevars 3.11

code <module> stacksize=4 filename='collect_with_nothing_to_free.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "collect_with_nothing_to_free.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PUSH_NULL
             14 LOAD_NAME                1 (token)
             16 PRECALL                  0
             20 CALL                     0
             30 PRECALL                  1
             34 CALL                     1
             44 STORE_NAME               2 (inner)

 11          46 PUSH_NULL
             48 LOAD_NAME                3 (emit)
             50 PUSH_NULL
             52 LOAD_NAME                2 (inner)
             54 PRECALL                  0
             58 CALL                     0
             68 PRECALL                  1
             72 CALL                     1
             82 POP_TOP

 12          84 PUSH_NULL
             86 LOAD_NAME                4 (collect)
             88 PRECALL                  0
             92 CALL                     0
            102 POP_TOP
            104 LOAD_CONST               1 (None)
            106 RETURN_VALUE
LineTable:
  f003010101f004050111f000050111f000050111f01000090e88058865886589
  678c67890e8c0e8005d8000480048055805581578457810d840d800dd8000780
  0781098409800980098009

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object inner at 0x..., file "collect_with_nothing_to_free.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (inner)

  7          14 LOAD_FAST                1 (inner)
             16 RETURN_VALUE
LineTable:
  f88000f002020511f000020511f000020511f000020511f000020511f008000c
  11804c

code inner() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=outer.<locals>.inner firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_GLOBAL              1 (NULL + collect)
             16 PRECALL                  0
             20 CALL                     0
             30 POP_TOP

  5          32 LOAD_DEREF               0 (x)
             34 RETURN_VALUE
LineTable:
  f88000dd080f89098c098809d80f108808
