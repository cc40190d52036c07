freevars 2.7

code <module> names=(3: None) flags=NOFREE stacksize=2 filename='generator_dropped.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object handles at 0x..., file "generator_dropped.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (handles)

 10           9 LOAD_NAME                0 (handles)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (g)

 11          18 LOAD_NAME                1 (g)
             21 LOAD_ATTR                2 (send)
             24 LOAD_CONST               4 (None)
             27 CALL_FUNCTION            1
             30 POP_TOP

 12          31 LOAD_CONST               4 (None)
             34 STORE_NAME               1 (g)

 13          37 LOAD_NAME                4 (emit)
             40 LOAD_CONST               1 ('dropped')
             43 CALL_FUNCTION            1
             46 POP_TOP

 14          47 LOAD_NAME                0 (handles)
             50 CALL_FUNCTION            0
             53 STORE_NAME               1 (g)

 15          56 LOAD_NAME                1 (g)
             59 LOAD_ATTR                5 (close)
             62 CALL_FUNCTION            0
             65 POP_TOP

 16          66 LOAD_NAME                4 (emit)
             69 LOAD_CONST               2 ('closed before it began')
             72 CALL_FUNCTION            1
             75 POP_TOP

 17          76 LOAD_NAME                0 (handles)
             79 CALL_FUNCTION            0
             82 STORE_NAME               1 (g)

 18          85 LOAD_CONST               4 (None)
             88 STORE_NAME               1 (g)

 19          91 LOAD_NAME                4 (emit)
             94 LOAD_CONST               3 ('dropped before it began')
             97 CALL_FUNCTION            1
            100 POP_TOP
            101 LOAD_CONST               4 (None)
            104 RETURN_VALUE

code handles() locals=(held) flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=5 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               0 (held)

  4           9 SETUP_FINALLY            9 (to 21)

  5          12 LOAD_CONST               1 (1)
             15 YIELD_VALUE
             16 POP_TOP
             17 POP_BLOCK
             18 LOAD_CONST               0 (None)

  7     >>   21 LOAD_GLOBAL              1 (emit)
             24 LOAD_CONST               2 ('finally')
             27 CALL_FUNCTION            1
             30 POP_TOP
             31 END_FINALLY
             32 LOAD_CONST               0 (None)
             35 RETURN_VALUE
