freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='unbound_fast_local_deleted.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object f at 0x..., file "unbound_fast_local_deleted.py", line 2>)
              2 LOAD_CONST               1 ('f')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  9           8 LOAD_NAME                0 (f)
             10 CALL_FUNCTION            0
             12 POP_TOP
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code f() locals=(x) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_FAST               0 (x)

  4           6 DELETE_FAST              0 (x)

  5           8 LOAD_GLOBAL              1 (emit)
             10 LOAD_CONST               1 ('deleted')
             12 CALL_FUNCTION            1
             14 POP_TOP

  6          16 DELETE_FAST              0 (x)
             18 LOAD_CONST               0 (None)
             20 RETURN_VALUE
