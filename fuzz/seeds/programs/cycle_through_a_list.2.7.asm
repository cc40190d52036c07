freevars 2.7

code <module> names=(4: None) flags=NOFREE stacksize=3 filename='cycle_through_a_list.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "cycle_through_a_list.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           9 LOAD_NAME                0 (make)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (read)

 10          18 LOAD_NAME                2 (emit)
             21 LOAD_NAME                3 (len)
             24 LOAD_NAME                1 (read)
             27 CALL_FUNCTION            0
             30 CALL_FUNCTION            1
             33 CALL_FUNCTION            1
             36 POP_TOP

 11          37 LOAD_CONST               2 (None)
             40 STORE_NAME               1 (read)

 12          43 LOAD_NAME                5 (collect)
             46 CALL_FUNCTION            0
             49 POP_TOP

 13          50 LOAD_NAME                2 (emit)
             53 LOAD_CONST               1 ('end')
             56 CALL_FUNCTION            1
             59 POP_TOP
             60 LOAD_CONST               2 (None)
             63 RETURN_VALUE

code make() cellvars=(items) consts=(0: None) stacksize=3 firstlineno=2
  3           0 BUILD_LIST               0
              3 STORE_DEREF              0 (items)

  4           6 LOAD_DEREF               0 (items)
              9 LOAD_ATTR                0 (append)
             12 LOAD_CLOSURE             0 (items)
             15 BUILD_TUPLE              1
             18 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cycle_through_a_list.py", line 4>)
             21 MAKE_CLOSURE             0
             24 CALL_FUNCTION            1
             27 POP_TOP

  5          28 LOAD_DEREF               0 (items)
             31 LOAD_ATTR                0 (append)
             34 LOAD_GLOBAL              1 (token)
             37 CALL_FUNCTION            0
             40 CALL_FUNCTION            1
             43 POP_TOP

  6          44 LOAD_DEREF               0 (items)
             47 LOAD_CONST               2 (0)
             50 BINARY_SUBSCR
             51 RETURN_VALUE

code <lambda>() freevars=(items) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (items)
              3 RETURN_VALUE
