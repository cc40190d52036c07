freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='equality_in_python.py' firstlineno=2
  2           0 LOAD_CONST               0 ('Point')
              3 LOAD_NAME                0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object Point at 0x..., file "equality_in_python.py", line 2>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 STORE_NAME               1 (Point)

 11          22 LOAD_NAME                1 (Point)
             25 LOAD_CONST               2 (1)
             28 CALL_FUNCTION            1
             31 LOAD_NAME                1 (Point)
             34 LOAD_CONST               2 (1)
             37 CALL_FUNCTION            1
             40 ROT_TWO
             41 STORE_NAME               2 (a)
             44 STORE_NAME               3 (b)

 12          47 LOAD_NAME                4 (emit)
             50 LOAD_NAME                2 (a)
             53 LOAD_NAME                3 (b)
             56 COMPARE_OP               2 (==)
             59 CALL_FUNCTION            1
             62 POP_TOP

 13          63 LOAD_NAME                4 (emit)
             66 LOAD_NAME                2 (a)
             69 LOAD_NAME                3 (b)
             72 COMPARE_OP               8 (is)
             75 CALL_FUNCTION            1
             78 POP_TOP

 14          79 LOAD_NAME                2 (a)
             82 LOAD_NAME                1 (Point)
             85 LOAD_CONST               3 (2)
             88 CALL_FUNCTION            1
             91 COMPARE_OP               2 (==)
             94 POP_JUMP_IF_TRUE       110

 15          97 LOAD_NAME                4 (emit)
            100 LOAD_CONST               4 ('differ')
            103 CALL_FUNCTION            1
            106 POP_TOP
            107 JUMP_FORWARD             0 (to 110)
        >>  110 LOAD_CONST               5 (None)
            113 RETURN_VALUE

code Point flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  3           6 LOAD_CONST               0 (<code object __init__ at 0x..., file "equality_in_python.py", line 3>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               2 (__init__)

  6          15 LOAD_CONST               1 (<code object __eq__ at 0x..., file "equality_in_python.py", line 6>)
             18 MAKE_FUNCTION            0
             21 STORE_NAME               3 (__eq__)
             24 LOAD_LOCALS
             25 RETURN_VALUE

code __init__(self, x) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=3
  4           0 LOAD_FAST                1 (x)
              3 LOAD_FAST                0 (self)
              6 STORE_ATTR               0 (x)
              9 LOAD_CONST               0 (None)
             12 RETURN_VALUE

code __eq__(self, other) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=6
  7           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_CONST               1 ('eq')
              6 CALL_FUNCTION            1
              9 POP_TOP

  8          10 LOAD_FAST                0 (self)
             13 LOAD_ATTR                1 (x)
             16 LOAD_FAST                1 (other)
             19 LOAD_ATTR                1 (x)
             22 COMPARE_OP               2 (==)
             25 RETURN_VALUE
