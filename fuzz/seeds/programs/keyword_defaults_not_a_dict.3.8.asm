freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='keyword_defaults_not_a_dict.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object outer at 0x..., file "keyword_defaults_not_a_dict.py", line 3>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 LOAD_NAME                0 (outer)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 STORE_NAME               2 (f)

 11          18 LOAD_NAME                2 (f)
             20 DELETE_ATTR              3 (__kwdefaults__)

 12          22 LOAD_NAME                4 (emit)
             24 LOAD_NAME                2 (f)
             26 LOAD_ATTR                3 (__kwdefaults__)
             28 CALL_FUNCTION            1
             30 POP_TOP

 13          32 LOAD_CONST               2 ((1,))
             34 LOAD_NAME                2 (f)
             36 STORE_ATTR               3 (__kwdefaults__)
             38 LOAD_CONST               3 (None)
             40 RETURN_VALUE

code outer(x) locals=(inner) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=3
  4           0 LOAD_FAST                0 (x)
              2 LOAD_CONST               1 (('a',))
              4 BUILD_CONST_KEY_MAP      1
              6 LOAD_CONST               2 (<code object inner at 0x..., file "keyword_defaults_not_a_dict.py", line 4>)
              8 LOAD_CONST               3 ('outer.<locals>.inner')
             10 MAKE_FUNCTION            2 (kwdefaults)
             12 STORE_FAST               1 (inner)

  7          14 LOAD_FAST                1 (inner)
             16 RETURN_VALUE

code inner(*, a) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=4
  5           0 LOAD_FAST                0 (a)
              2 RETURN_VALUE
