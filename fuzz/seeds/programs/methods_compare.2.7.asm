freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='methods_compare.py' firstlineno=2
  2           0 LOAD_CONST               0 ('C')
              3 LOAD_NAME                0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object C at 0x..., file "methods_compare.py", line 2>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 STORE_NAME               1 (C)

  7          22 LOAD_NAME                1 (C)
             25 CALL_FUNCTION            0
             28 STORE_NAME               2 (c)

  8          31 LOAD_NAME                3 (emit)
             34 LOAD_NAME                2 (c)
             37 LOAD_ATTR                4 (f)
             40 LOAD_NAME                2 (c)
             43 LOAD_ATTR                4 (f)
             46 COMPARE_OP               8 (is)
             49 CALL_FUNCTION            1
             52 POP_TOP

  9          53 LOAD_NAME                3 (emit)
             56 LOAD_NAME                5 (type)
             59 LOAD_NAME                2 (c)
             62 LOAD_ATTR                4 (f)
             65 CALL_FUNCTION            1
             68 LOAD_ATTR                6 (__name__)
             71 CALL_FUNCTION            1
             74 POP_TOP

 10          75 LOAD_NAME                3 (emit)
             78 LOAD_NAME                1 (C)
             81 CALL_FUNCTION            0
             84 LOAD_ATTR                4 (f)
             87 LOAD_ATTR                6 (__name__)
             90 CALL_FUNCTION            1
             93 POP_TOP

 11          94 LOAD_NAME                3 (emit)
             97 LOAD_NAME                2 (c)
            100 LOAD_ATTR                4 (f)
            103 LOAD_ATTR                7 (__code__)
            106 LOAD_ATTR                8 (co_varnames)
            109 CALL_FUNCTION            1
            112 POP_TOP
            113 LOAD_CONST               2 (None)
            116 RETURN_VALUE

code C flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  3           6 LOAD_CONST               0 (<code object f at 0x..., file "methods_compare.py", line 3>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               2 (f)
             15 LOAD_LOCALS
             16 RETURN_VALUE

code f(self) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  4           0 LOAD_CONST               0 (None)
              3 RETURN_VALUE
