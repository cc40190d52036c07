freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='unbound_fast_local_deleted.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object f at 0x..., file "unbound_fast_local_deleted.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  9           9 LOAD_NAME                0 (f)
             12 CALL_FUNCTION            0
             15 POP_TOP
             16 LOAD_CONST               1 (None)
             19 RETURN_VALUE

code f() locals=(x) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               0 (x)

  4           9 DELETE_FAST              0 (x)

  5          12 LOAD_GLOBAL              1 (emit)
             15 LOAD_CONST               1 ('deleted')
             18 CALL_FUNCTION            1
             21 POP_TOP

  6          22 DELETE_FAST              0 (x)
             25 LOAD_CONST               0 (None)
             28 RETURN_VALUE
