freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='cell_in_its_own_content.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object make at 0x..., file "cell_in_its_own_content.py", line 3>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 11           8 LOAD_NAME                0 (make)
             10 CALL_FUNCTION            0
             12 POP_TOP

 12          14 LOAD_NAME                1 (emit)
             16 LOAD_CONST               2 ('alive')
             18 CALL_FUNCTION            1
             20 POP_TOP

 13          22 LOAD_NAME                2 (collect)
             24 CALL_FUNCTION            0
             26 POP_TOP

 14          28 LOAD_NAME                1 (emit)
             30 LOAD_CONST               3 ('end')
             32 CALL_FUNCTION            1
             34 POP_TOP
             36 LOAD_CONST               4 (None)
             38 RETURN_VALUE

code make() locals=(f, cell) cellvars=(x) stacksize=3 firstlineno=3
  4           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_DEREF              0 (x)

  5           6 LOAD_CLOSURE             0 (x)
              8 BUILD_TUPLE              1
             10 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_in_its_own_content.py", line 5>)
             12 LOAD_CONST               2 ('make.<locals>.<lambda>')
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               0 (f)

  6          18 LOAD_FAST                0 (f)
             20 LOAD_ATTR                1 (__closure__)
             22 LOAD_CONST               3 (0)
             24 BINARY_SUBSCR
             26 STORE_FAST               1 (cell)

  7          28 LOAD_DEREF               0 (x)
             30 LOAD_FAST                0 (f)
             32 STORE_ATTR               2 (keep)

  8          34 LOAD_FAST                1 (cell)
             36 LOAD_FAST                0 (f)
             38 BUILD_TUPLE              2
             40 STORE_DEREF              0 (x)
             42 LOAD_CONST               0 (None)
             44 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=5
  5           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
