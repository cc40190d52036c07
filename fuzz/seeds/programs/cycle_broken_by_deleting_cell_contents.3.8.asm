freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='cycle_broken_by_deleting_cell_contents.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object make at 0x..., file "cycle_broken_by_deleting_cell_contents.py", line 3>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 12           8 LOAD_NAME                0 (make)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (again)

 13          14 LOAD_NAME                2 (emit)
             16 LOAD_NAME                1 (again)
             18 LOAD_CONST               2 (3)
             20 CALL_FUNCTION            1
             22 CALL_FUNCTION            1
             24 POP_TOP

 14          26 LOAD_NAME                1 (again)
             28 LOAD_ATTR                3 (__closure__)
             30 LOAD_CONST               3 (0)
             32 BINARY_SUBSCR
             34 STORE_NAME               4 (cell)

 15          36 LOAD_CONST               4 (None)
             38 STORE_NAME               1 (again)

 16          40 LOAD_NAME                2 (emit)
             42 LOAD_CONST               5 ('alive')
             44 CALL_FUNCTION            1
             46 POP_TOP

 17          48 LOAD_NAME                4 (cell)
             50 DELETE_ATTR              5 (cell_contents)

 18          52 LOAD_NAME                2 (emit)
             54 LOAD_CONST               6 ('broken')
             56 CALL_FUNCTION            1
             58 POP_TOP
             60 LOAD_CONST               4 (None)
             62 RETURN_VALUE

code make() cellvars=(again, held) consts=(0: None) stacksize=3 firstlineno=3
  4           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_DEREF              1 (held)

  6           6 LOAD_CLOSURE             0 (again)
              8 LOAD_CLOSURE             1 (held)
             10 BUILD_TUPLE              2
             12 LOAD_CONST               1 (<code object again at 0x..., file "cycle_broken_by_deleting_cell_contents.py", line 6>)
             14 LOAD_CONST               2 ('make.<locals>.again')
             16 MAKE_FUNCTION            8 (closure)
             18 STORE_DEREF              0 (again)

  9          20 LOAD_DEREF               0 (again)
             22 RETURN_VALUE

code again(n) freevars=(again, held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=6
  7           0 LOAD_FAST                0 (n)
              2 LOAD_CONST               1 (0)
              4 COMPARE_OP               2 (==)
              6 POP_JUMP_IF_FALSE       12
              8 LOAD_DEREF               1 (held)
             10 RETURN_VALUE
        >>   12 LOAD_DEREF               0 (again)
             14 LOAD_FAST                0 (n)
             16 LOAD_CONST               2 (1)
             18 BINARY_SUBTRACT
             20 CALL_FUNCTION            1
             22 RETURN_VALUE
