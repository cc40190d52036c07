freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='class_attributes_changed.py' firstlineno=2
  2           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object C at 0x..., file "class_attributes_changed.py", line 2>)
              4 LOAD_CONST               1 ('C')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('C')
             10 LOAD_NAME                0 (object)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (C)

  6          16 LOAD_NAME                1 (C)
             18 CALL_FUNCTION            0
             20 STORE_NAME               2 (c)

  7          22 LOAD_CONST               2 (2)
             24 LOAD_NAME                1 (C)
             26 STORE_ATTR               3 (y)

  8          28 LOAD_NAME                4 (emit)
             30 LOAD_NAME                2 (c)
             32 LOAD_ATTR                3 (y)
             34 CALL_FUNCTION            1
             36 POP_TOP

  9          38 LOAD_CONST               3 (None)
             40 LOAD_NAME                1 (C)
             42 STORE_ATTR               5 (x)

 10          44 LOAD_NAME                4 (emit)
             46 LOAD_CONST               4 ('replaced')
             48 CALL_FUNCTION            1
             50 POP_TOP

 11          52 LOAD_NAME                1 (C)
             54 DELETE_ATTR              3 (y)

 12          56 LOAD_NAME                4 (emit)
             58 LOAD_NAME                6 (hasattr)
             60 LOAD_NAME                2 (c)
             62 LOAD_CONST               5 ('y')
             64 CALL_FUNCTION            2
             66 CALL_FUNCTION            1
             68 POP_TOP

 13          70 LOAD_NAME                4 (emit)
             72 LOAD_NAME                1 (C)
             74 LOAD_ATTR                7 (__name__)
             76 CALL_FUNCTION            1
             78 POP_TOP

 14          80 LOAD_NAME                1 (C)
             82 LOAD_ATTR                8 (missing)
             84 POP_TOP
             86 LOAD_CONST               3 (None)
             88 RETURN_VALUE

code C flags=NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('C')
              6 STORE_NAME               2 (__qualname__)

  3           8 LOAD_NAME                3 (token)
             10 CALL_FUNCTION            0
             12 STORE_NAME               4 (x)
             14 LOAD_CONST               1 (None)
             16 RETURN_VALUE
