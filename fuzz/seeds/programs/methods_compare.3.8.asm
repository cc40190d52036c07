freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='methods_compare.py' firstlineno=2
  2           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object C at 0x..., file "methods_compare.py", line 2>)
              4 LOAD_CONST               1 ('C')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('C')
             10 LOAD_NAME                0 (object)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (C)

  7          16 LOAD_NAME                1 (C)
             18 CALL_FUNCTION            0
             20 STORE_NAME               2 (c)

  8          22 LOAD_NAME                3 (emit)
             24 LOAD_NAME                2 (c)
             26 LOAD_ATTR                4 (f)
             28 LOAD_NAME                2 (c)
             30 LOAD_ATTR                4 (f)
             32 COMPARE_OP               8 (is)
             34 CALL_FUNCTION            1
             36 POP_TOP

  9          38 LOAD_NAME                3 (emit)
             40 LOAD_NAME                5 (type)
             42 LOAD_NAME                2 (c)
             44 LOAD_ATTR                4 (f)
             46 CALL_FUNCTION            1
             48 LOAD_ATTR                6 (__name__)
             50 CALL_FUNCTION            1
             52 POP_TOP

 10          54 LOAD_NAME                3 (emit)
             56 LOAD_NAME                1 (C)
             58 CALL_FUNCTION            0
             60 LOAD_ATTR                4 (f)
             62 LOAD_ATTR                6 (__name__)
             64 CALL_FUNCTION            1
             66 POP_TOP

 11          68 LOAD_NAME                3 (emit)
             70 LOAD_NAME                2 (c)
             72 LOAD_ATTR                4 (f)
             74 LOAD_ATTR                7 (__code__)
             76 LOAD_ATTR                8 (co_varnames)
             78 CALL_FUNCTION            1
             80 POP_TOP
             82 LOAD_CONST               2 (None)
             84 RETURN_VALUE

code C flags=NOFREE stacksize=2 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('C')
              6 STORE_NAME               2 (__qualname__)

  3           8 LOAD_CONST               1 (<code object f at 0x..., file "methods_compare.py", line 3>)
             10 LOAD_CONST               2 ('C.f')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (f)
             16 LOAD_CONST               3 (None)
             18 RETURN_VALUE

code f(self) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  4           0 LOAD_CONST               0 (None)
              2 RETURN_VALUE
