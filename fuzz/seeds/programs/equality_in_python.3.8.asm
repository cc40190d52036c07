freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='equality_in_python.py' firstlineno=2
  2           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object Point at 0x..., file "equality_in_python.py", line 2>)
              4 LOAD_CONST               1 ('Point')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('Point')
             10 LOAD_NAME                0 (object)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (Point)

 11          16 LOAD_NAME                1 (Point)
             18 LOAD_CONST               2 (1)
             20 CALL_FUNCTION            1
             22 LOAD_NAME                1 (Point)
             24 LOAD_CONST               2 (1)
             26 CALL_FUNCTION            1
             28 ROT_TWO
             30 STORE_NAME               2 (a)
             32 STORE_NAME               3 (b)

 12          34 LOAD_NAME                4 (emit)
             36 LOAD_NAME                2 (a)
             38 LOAD_NAME                3 (b)
             40 COMPARE_OP               2 (==)
             42 CALL_FUNCTION            1
             44 POP_TOP

 13          46 LOAD_NAME                4 (emit)
             48 LOAD_NAME                2 (a)
             50 LOAD_NAME                3 (b)
             52 COMPARE_OP               8 (is)
             54 CALL_FUNCTION            1
             56 POP_TOP

 14          58 LOAD_NAME                2 (a)
             60 LOAD_NAME                1 (Point)
             62 LOAD_CONST               3 (2)
             64 CALL_FUNCTION            1
             66 COMPARE_OP               2 (==)
             68 POP_JUMP_IF_TRUE        78

 15          70 LOAD_NAME                4 (emit)
             72 LOAD_CONST               4 ('differ')
             74 CALL_FUNCTION            1
             76 POP_TOP
        >>   78 LOAD_CONST               5 (None)
             80 RETURN_VALUE

code Point flags=NOFREE stacksize=2 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('Point')
              6 STORE_NAME               2 (__qualname__)

  3           8 LOAD_CONST               1 (<code object __init__ at 0x..., file "equality_in_python.py", line 3>)
             10 LOAD_CONST               2 ('Point.__init__')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__init__)

  6          16 LOAD_CONST               3 (<code object __eq__ at 0x..., file "equality_in_python.py", line 6>)
             18 LOAD_CONST               4 ('Point.__eq__')
             20 MAKE_FUNCTION            0
             22 STORE_NAME               4 (__eq__)
             24 LOAD_CONST               5 (None)
             26 RETURN_VALUE

code __init__(self, x) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=3
  4           0 LOAD_FAST                1 (x)
              2 LOAD_FAST                0 (self)
              4 STORE_ATTR               0 (x)
              6 LOAD_CONST               0 (None)
              8 RETURN_VALUE

code __eq__(self, other) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=6
  7           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_CONST               1 ('eq')
              4 CALL_FUNCTION            1
              6 POP_TOP

  8           8 LOAD_FAST                0 (self)
             10 LOAD_ATTR                1 (x)
             12 LOAD_FAST                1 (other)
             14 LOAD_ATTR                1 (x)
             16 COMPARE_OP               2 (==)
             18 RETURN_VALUE
