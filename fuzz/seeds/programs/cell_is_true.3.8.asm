freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='cell_is_true.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object cell at 0x..., file "cell_is_true.py", line 2>)
              2 LOAD_CONST               1 ('cell')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (cell)

  6           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                2 (bool)
             12 LOAD_NAME                0 (cell)
             14 LOAD_CONST               2 (0)
             16 CALL_FUNCTION            1
             18 CALL_FUNCTION            1
             20 CALL_FUNCTION            1
             22 POP_TOP

  7          24 LOAD_NAME                1 (emit)
             26 LOAD_NAME                0 (cell)
             28 LOAD_CONST               3 (None)
             30 CALL_FUNCTION            1
             32 POP_JUMP_IF_FALSE       38
             34 LOAD_CONST               4 ('yes')
             36 JUMP_FORWARD             2 (to 40)
        >>   38 LOAD_CONST               5 ('no')
        >>   40 CALL_FUNCTION            1
             42 POP_TOP

  8          44 LOAD_NAME                1 (emit)
             46 LOAD_NAME                3 (type)
             48 LOAD_NAME                0 (cell)
             50 LOAD_CONST               2 (0)
             52 CALL_FUNCTION            1
             54 CALL_FUNCTION            1
             56 CALL_FUNCTION            1
             58 POP_TOP
             60 LOAD_CONST               3 (None)
             62 RETURN_VALUE

code cell(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_is_true.py", line 3>)
              6 LOAD_CONST               2 ('cell.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 LOAD_ATTR                0 (__closure__)
             12 LOAD_CONST               3 (0)
             14 BINARY_SUBSCR
             16 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
