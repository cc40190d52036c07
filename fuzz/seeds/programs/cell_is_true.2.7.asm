freevars 2.7

code <module> names=(3: None) flags=NOFREE stacksize=4 filename='cell_is_true.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object cell at 0x..., file "cell_is_true.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (cell)

  6           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                2 (bool)
             15 LOAD_NAME                0 (cell)
             18 LOAD_CONST               1 (0)
             21 CALL_FUNCTION            1
             24 CALL_FUNCTION            1
             27 CALL_FUNCTION            1
             30 POP_TOP

  7          31 LOAD_NAME                1 (emit)
             34 LOAD_NAME                0 (cell)
             37 LOAD_CONST               4 (None)
             40 CALL_FUNCTION            1
             43 POP_JUMP_IF_FALSE       52
             46 LOAD_CONST               2 ('yes')
             49 JUMP_FORWARD             3 (to 55)
        >>   52 LOAD_CONST               3 ('no')
        >>   55 CALL_FUNCTION            1
             58 POP_TOP

  8          59 LOAD_NAME                1 (emit)
             62 LOAD_NAME                4 (type)
             65 LOAD_NAME                0 (cell)
             68 LOAD_CONST               1 (0)
             71 CALL_FUNCTION            1
             74 CALL_FUNCTION            1
             77 CALL_FUNCTION            1
             80 POP_TOP
             81 LOAD_CONST               4 (None)
             84 RETURN_VALUE

code cell(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_is_true.py", line 3>)
              9 MAKE_CLOSURE             0
             12 LOAD_ATTR                0 (__closure__)
             15 LOAD_CONST               2 (0)
             18 BINARY_SUBSCR
             19 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
