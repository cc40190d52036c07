freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='token_inside_a_cycle.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "token_inside_a_cycle.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           8 LOAD_NAME                0 (make)
             10 CALL_FUNCTION            0
             12 POP_TOP

 10          14 LOAD_NAME                1 (emit)
             16 LOAD_CONST               2 ('alive')
             18 CALL_FUNCTION            1
             20 POP_TOP

 11          22 LOAD_NAME                2 (collect)
             24 CALL_FUNCTION            0
             26 POP_TOP

 12          28 LOAD_NAME                1 (emit)
             30 LOAD_CONST               3 ('end')
             32 CALL_FUNCTION            1
             34 POP_TOP
             36 LOAD_CONST               4 (None)
             38 RETURN_VALUE

code make() cellvars=(look, x) stacksize=4 firstlineno=2
  3           0 LOAD_CONST               1 (<code object look at 0x..., file "token_inside_a_cycle.py", line 3>)
              2 LOAD_CONST               2 ('make.<locals>.look')
              4 MAKE_FUNCTION            0
              6 STORE_DEREF              0 (look)

  6           8 LOAD_GLOBAL              0 (token)
             10 LOAD_CLOSURE             0 (look)
             12 LOAD_CLOSURE             1 (x)
             14 BUILD_TUPLE              2
             16 LOAD_CONST               3 (<code object <lambda> at 0x..., file "token_inside_a_cycle.py", line 6>)
             18 LOAD_CONST               4 ('make.<locals>.<lambda>')
             20 MAKE_FUNCTION            8 (closure)
             22 CALL_FUNCTION            1
             24 STORE_DEREF              1 (x)
             26 LOAD_CONST               0 (None)
             28 RETURN_VALUE

code look() flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=3
  4           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_CONST               1 ('looking')
              4 CALL_FUNCTION            1
              6 POP_TOP
              8 LOAD_CONST               0 (None)
             10 RETURN_VALUE

code <lambda>() freevars=(look, x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=6
  6           0 LOAD_DEREF               0 (look)
              2 CALL_FUNCTION            0
              4 LOAD_DEREF               1 (x)
              6 BUILD_TUPLE              2
              8 RETURN_VALUE
