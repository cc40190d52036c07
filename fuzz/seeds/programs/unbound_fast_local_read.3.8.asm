freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='unbound_fast_local_read.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object f at 0x..., file "unbound_fast_local_read.py", line 2>)
              2 LOAD_CONST               1 ('f')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  8           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (f)
             12 LOAD_CONST               2 (True)
             14 CALL_FUNCTION            1
             16 CALL_FUNCTION            1
             18 POP_TOP

  9          20 LOAD_NAME                0 (f)
             22 LOAD_CONST               3 (False)
             24 CALL_FUNCTION            1
             26 POP_TOP
             28 LOAD_CONST               4 (None)
             30 RETURN_VALUE

code f(flag) locals=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_FAST                0 (flag)
              2 POP_JUMP_IF_FALSE        8

  4           4 LOAD_CONST               1 (1)
              6 STORE_FAST               1 (x)

  5     >>    8 LOAD_FAST                1 (x)
             10 RETURN_VALUE
