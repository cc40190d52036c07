freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='cycle_through_a_list.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "cycle_through_a_list.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           8 LOAD_NAME                0 (make)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (read)

 10          14 LOAD_NAME                2 (emit)
             16 LOAD_NAME                3 (len)
             18 LOAD_NAME                1 (read)
             20 CALL_FUNCTION            0
             22 CALL_FUNCTION            1
             24 CALL_FUNCTION            1
             26 POP_TOP

 11          28 LOAD_CONST               2 (None)
             30 STORE_NAME               1 (read)

 12          32 LOAD_NAME                4 (collect)
             34 CALL_FUNCTION            0
             36 POP_TOP

 13          38 LOAD_NAME                2 (emit)
             40 LOAD_CONST               3 ('end')
             42 CALL_FUNCTION            1
             44 POP_TOP
             46 LOAD_CONST               2 (None)
             48 RETURN_VALUE

code make() cellvars=(items) consts=(0: None) stacksize=5 firstlineno=2
  3           0 BUILD_LIST               0
              2 STORE_DEREF              0 (items)

  4           4 LOAD_DEREF               0 (items)
              6 LOAD_METHOD              0 (append)
              8 LOAD_CLOSURE             0 (items)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cycle_through_a_list.py", line 4>)
             14 LOAD_CONST               2 ('make.<locals>.<lambda>')
             16 MAKE_FUNCTION            8 (closure)
             18 CALL_METHOD              1
             20 POP_TOP

  5          22 LOAD_DEREF               0 (items)
             24 LOAD_METHOD              0 (append)
             26 LOAD_GLOBAL              1 (token)
             28 CALL_FUNCTION            0
             30 CALL_METHOD              1
             32 POP_TOP

  6          34 LOAD_DEREF               0 (items)
             36 LOAD_CONST               3 (0)
             38 BINARY_SUBSCR
             40 RETURN_VALUE

code <lambda>() freevars=(items) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (items)
              2 RETURN_VALUE
