freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='finaliser_raises_what_lives_on.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object keeps at 0x..., file "finaliser_raises_what_lives_on.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (keeps)

  7           9 LOAD_NAME                1 (Exception)
             12 LOAD_CONST               1 ('text')
             15 CALL_FUNCTION            1
             18 STORE_NAME               2 (error)

  8          21 LOAD_NAME                3 (token)
             24 LOAD_NAME                0 (keeps)
             27 CALL_FUNCTION            1
             30 STORE_NAME               4 (kept)

  9          33 DELETE_NAME              4 (kept)

 10          36 LOAD_NAME                5 (emit)
             39 LOAD_CONST               2 ('after')
             42 CALL_FUNCTION            1
             45 POP_TOP

 11          46 DELETE_NAME              2 (error)

 12          49 LOAD_NAME                5 (emit)
             52 LOAD_CONST               3 ('gone')
             55 CALL_FUNCTION            1
             58 POP_TOP

 15          59 LOAD_CONST               4 (<code object drops at 0x..., file "finaliser_raises_what_lives_on.py", line 15>)
             62 MAKE_FUNCTION            0
             65 STORE_NAME               6 (drops)

 20          68 LOAD_NAME                3 (token)
             71 LOAD_NAME                6 (drops)
             74 CALL_FUNCTION            1
             77 POP_TOP
             78 LOAD_CONST               5 (None)
             81 RETURN_VALUE

code keeps() locals=(local) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               0 (local)

  4           9 LOAD_GLOBAL              1 (error)
             12 RAISE_VARARGS            1
             15 LOAD_CONST               0 (None)
             18 RETURN_VALUE

code drops() locals=(local) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=15
 16           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               0 (local)

 17           9 LOAD_GLOBAL              1 (Exception)
             12 LOAD_GLOBAL              0 (token)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             21 RAISE_VARARGS            1
             24 LOAD_CONST               0 (None)
             27 RETURN_VALUE
