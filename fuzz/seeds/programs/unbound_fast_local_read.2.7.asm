freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='unbound_fast_local_read.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object f at 0x..., file "unbound_fast_local_read.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  8           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (f)
             15 LOAD_NAME                2 (True)
             18 CALL_FUNCTION            1
             21 CALL_FUNCTION            1
             24 POP_TOP

  9          25 LOAD_NAME                0 (f)
             28 LOAD_NAME                3 (False)
             31 CALL_FUNCTION            1
             34 POP_TOP
             35 LOAD_CONST               1 (None)
             38 RETURN_VALUE

code f(flag) locals=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_FAST                0 (flag)
              3 POP_JUMP_IF_FALSE       15

  4           6 LOAD_CONST               1 (1)
              9 STORE_FAST               1 (x)
             12 JUMP_FORWARD             0 (to 15)

  5     >>   15 LOAD_FAST                1 (x)
             18 RETURN_VALUE
