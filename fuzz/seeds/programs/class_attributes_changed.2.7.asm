freevars 2.7

code <module> names=(5: None) flags=NOFREE stacksize=4 filename='class_attributes_changed.py' firstlineno=2
  2           0 LOAD_CONST               0 ('C')
              3 LOAD_NAME                0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object C at 0x..., file "class_attributes_changed.py", line 2>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 STORE_NAME               1 (C)

  6          22 LOAD_NAME                1 (C)
             25 CALL_FUNCTION            0
             28 STORE_NAME               2 (c)

  7          31 LOAD_CONST               2 (2)
             34 LOAD_NAME                1 (C)
             37 STORE_ATTR               3 (y)

  8          40 LOAD_NAME                4 (emit)
             43 LOAD_NAME                2 (c)
             46 LOAD_ATTR                3 (y)
             49 CALL_FUNCTION            1
             52 POP_TOP

  9          53 LOAD_CONST               5 (None)
             56 LOAD_NAME                1 (C)
             59 STORE_ATTR               6 (x)

 10          62 LOAD_NAME                4 (emit)
             65 LOAD_CONST               3 ('replaced')
             68 CALL_FUNCTION            1
             71 POP_TOP

 11          72 LOAD_NAME                1 (C)
             75 DELETE_ATTR              3 (y)

 12          78 LOAD_NAME                4 (emit)
             81 LOAD_NAME                7 (hasattr)
             84 LOAD_NAME                2 (c)
             87 LOAD_CONST               4 ('y')
             90 CALL_FUNCTION            2
             93 CALL_FUNCTION            1
             96 POP_TOP

 13          97 LOAD_NAME                4 (emit)
            100 LOAD_NAME                1 (C)
            103 LOAD_ATTR                8 (__name__)
            106 CALL_FUNCTION            1
            109 POP_TOP

 14         110 LOAD_NAME                1 (C)
            113 LOAD_ATTR                9 (missing)
            116 POP_TOP
            117 LOAD_CONST               5 (None)
            120 RETURN_VALUE

code C flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  3           6 LOAD_NAME                2 (token)
              9 CALL_FUNCTION            0
             12 STORE_NAME               3 (x)
             15 LOAD_LOCALS
             16 RETURN_VALUE
