freevars 3.11

code <module> stacksize=2 filename='escaped_closures_share_a_cell.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "escaped_closures_share_a_cell.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PRECALL                  0
             16 CALL                     0
             26 UNPACK_SEQUENCE          2
             30 STORE_NAME               1 (functions)
             32 STORE_NAME               2 (other)
             34 LOAD_CONST               1 (None)
             36 RETURN_VALUE
LineTable:
  f003010101f00402012df00002012df00002012df00a001419903591379437d1
  00108009883588358835

code outer() cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0
             30 STORE_DEREF              0 (x)

  4          32 LOAD_CLOSURE             0 (x)
             34 BUILD_TUPLE              1
             36 LOAD_CONST               1 (<code object <lambda> at 0x..., file "escaped_closures_share_a_cell.py", line 4>)
             38 MAKE_FUNCTION            8 (closure)
             40 LOAD_CLOSURE             0 (x)
             42 BUILD_TUPLE              1
             44 LOAD_CONST               2 (<code object <lambda> at 0x..., file "escaped_closures_share_a_cell.py", line 4>)
             46 MAKE_FUNCTION            8 (closure)
             48 BUILD_LIST               2
             50 LOAD_CLOSURE             0 (x)
             52 BUILD_TUPLE              1
             54 LOAD_CONST               3 (<code object <lambda> at 0x..., file "escaped_closures_share_a_cell.py", line 4>)
             56 MAKE_FUNCTION            8 (closure)
             58 BUILD_TUPLE              2
             60 RETURN_VALUE
LineTable:
  f88000dd080d89078c078041d80c158849884988499079907990799079d00b21
  a039a039a039a039d00b2cd0042c

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090418000

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800098718000

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f88000a8318000
