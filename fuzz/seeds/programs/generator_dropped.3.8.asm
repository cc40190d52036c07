freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='generator_dropped.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object handles at 0x..., file "generator_dropped.py", line 2>)
              2 LOAD_CONST               1 ('handles')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (handles)

 10           8 LOAD_NAME                0 (handles)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (g)

 11          14 LOAD_NAME                1 (g)
             16 LOAD_METHOD              2 (send)
             18 LOAD_CONST               2 (None)
             20 CALL_METHOD              1
             22 POP_TOP

 12          24 LOAD_CONST               2 (None)
             26 STORE_NAME               1 (g)

 13          28 LOAD_NAME                3 (emit)
             30 LOAD_CONST               3 ('dropped')
             32 CALL_FUNCTION            1
             34 POP_TOP

 14          36 LOAD_NAME                0 (handles)
             38 CALL_FUNCTION            0
             40 STORE_NAME               1 (g)

 15          42 LOAD_NAME                1 (g)
             44 LOAD_METHOD              4 (close)
             46 CALL_METHOD              0
             48 POP_TOP

 16          50 LOAD_NAME                3 (emit)
             52 LOAD_CONST               4 ('closed before it began')
             54 CALL_FUNCTION            1
             56 POP_TOP

 17          58 LOAD_NAME                0 (handles)
             60 CALL_FUNCTION            0
             62 STORE_NAME               1 (g)

 18          64 LOAD_CONST               2 (None)
             66 STORE_NAME               1 (g)

 19          68 LOAD_NAME                3 (emit)
             70 LOAD_CONST               5 ('dropped before it began')
             72 CALL_FUNCTION            1
             74 POP_TOP
             76 LOAD_CONST               2 (None)
             78 RETURN_VALUE

code handles() locals=(held) flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=8 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_FAST               0 (held)

  4           6 SETUP_FINALLY           10 (to 18)

  5           8 LOAD_CONST               2 (1)
             10 YIELD_VALUE
             12 POP_TOP
             14 POP_BLOCK
             16 BEGIN_FINALLY

  7     >>   18 LOAD_GLOBAL              1 (emit)
             20 LOAD_CONST               1 ('finally')
             22 CALL_FUNCTION            1
             24 POP_TOP
             26 END_FINALLY
             28 LOAD_CONST               0 (None)
             30 RETURN_VALUE
