freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='annotations_capture.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "annotations_capture.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 ('kind')
             12 CALL_FUNCTION            1
             14 STORE_NAME               1 (inner)

 11          16 LOAD_NAME                1 (inner)
             18 LOAD_ATTR                2 (__annotations__)
             20 STORE_NAME               3 (notes)

 12          22 LOAD_NAME                4 (emit)
             24 LOAD_NAME                3 (notes)
             26 LOAD_CONST               3 ('a')
             28 BINARY_SUBSCR
             30 CALL_FUNCTION            1
             32 POP_TOP

 13          34 LOAD_NAME                4 (emit)
             36 LOAD_NAME                3 (notes)
             38 LOAD_CONST               4 ('rest')
             40 BINARY_SUBSCR
             42 CALL_FUNCTION            1
             44 POP_TOP

 14          46 LOAD_NAME                4 (emit)
             48 LOAD_NAME                3 (notes)
             50 LOAD_CONST               5 ('return')
             52 BINARY_SUBSCR
             54 CALL_FUNCTION            1
             56 POP_TOP

 15          58 LOAD_NAME                4 (emit)
             60 LOAD_NAME                1 (inner)
             62 LOAD_ATTR                5 (__closure__)
             64 CALL_FUNCTION            1
             66 POP_TOP
             68 LOAD_CONST               6 (None)
             70 RETURN_VALUE

code outer(kind) locals=(inner) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=7 firstlineno=2
  3           0 LOAD_CONST               1 (1)
              2 LOAD_CONST               2 (('b',))
              4 BUILD_CONST_KEY_MAP      1
              6 LOAD_FAST                0 (kind)
              8 LOAD_FAST                0 (kind)
             10 LOAD_CONST               3 ('*')
             12 BINARY_ADD
             14 LOAD_FAST                0 (kind)
             16 LOAD_CONST               4 ('more')
             18 LOAD_FAST                0 (kind)
             20 LOAD_CONST               5 (('a', 'rest', 'b', 'more', 'return'))
             22 BUILD_CONST_KEY_MAP      5
             24 LOAD_CONST               6 (<code object inner at 0x..., file "annotations_capture.py", line 3>)
             26 LOAD_CONST               7 ('outer.<locals>.inner')
             28 MAKE_FUNCTION            6 (kwdefaults, annotations)
             30 STORE_FAST               1 (inner)

  6          32 LOAD_CONST               8 ('changed')
             34 STORE_FAST               0 (kind)

  7          36 LOAD_FAST                1 (inner)
             38 RETURN_VALUE

code inner(a, *rest, b, **more) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARARGS|VARKEYWORDS|NESTED|NOFREE stacksize=1 firstlineno=3
  4           0 LOAD_FAST                0 (a)
              2 RETURN_VALUE
