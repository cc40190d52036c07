freevars 3.11

code <module> stacksize=9 filename='captured_starred_target.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "captured_starred_target.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 PUSH_NULL
             16 LOAD_NAME                0 (outer)
             18 LOAD_CONST               1 (1)
             20 LOAD_CONST               2 (2)
             22 LOAD_CONST               3 (3)
             24 LOAD_CONST               4 (4)
             26 PRECALL                  4
             30 CALL                     4
             40 PRECALL                  0
             44 CALL                     0
             54 PRECALL                  1
             58 CALL                     1
             68 POP_TOP

  8          70 PUSH_NULL
             72 LOAD_NAME                1 (emit)
             74 PUSH_NULL
             76 PUSH_NULL
             78 LOAD_NAME                0 (outer)
             80 LOAD_CONST               1 (1)
             82 LOAD_CONST               2 (2)
             84 PRECALL                  2
             88 CALL                     2
             98 PRECALL                  0
            102 CALL                     0
            112 PRECALL                  1
            116 CALL                     1
            126 POP_TOP
            128 LOAD_CONST               5 (None)
            130 RETURN_VALUE
LineTable:
  f003010101f004020129f000020129f000020129f00a0001058004d005168055
  80558831886190119041d10516d40516d10518d40518d10019d40019d00019d8
  00048004805b8055805588318861815b845b815d845dd10013d40013d00013d0
  0013d00013

code outer(*values) cellvars=(first, last, middle) consts=(0: None) stacksize=3 firstlineno=2
              0 MAKE_CELL                1 (first)
              2 MAKE_CELL                2 (last)
              4 MAKE_CELL                3 (middle)

  2           6 RESUME                   0

  3           8 LOAD_FAST                0 (values)
             10 EXTENDED_ARG             1
             12 UNPACK_EX              257
             14 STORE_DEREF              1 (first)
             16 STORE_DEREF              3 (middle)
             18 STORE_DEREF              2 (last)

  4          20 LOAD_CLOSURE             1 (first)
             22 LOAD_CLOSURE             2 (last)
             24 LOAD_CLOSURE             3 (middle)
             26 BUILD_TUPLE              3
             28 LOAD_CONST               1 (<code object <lambda> at 0x..., file "captured_starred_target.py", line 4>)
             30 MAKE_FUNCTION            8 (closure)
             32 RETURN_VALUE
LineTable:
  f8f8f88000d81b21d10418804588469044d80b28d00b28d00b28d00b28d00b28
  d00b28d00428

code <lambda>() freevars=(first, last, middle) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           3

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (first)
              6 LOAD_DEREF               2 (middle)
              8 LOAD_DEREF               1 (last)
             10 BUILD_TUPLE              3
             12 RETURN_VALUE
LineTable:
  f8800090459836a034d013288000
