freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='inequality_by_equality.py' firstlineno=3
  3           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object Point at 0x..., file "inequality_by_equality.py", line 3>)
              4 LOAD_CONST               1 ('Point')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('Point')
             10 CALL_FUNCTION            2
             12 STORE_NAME               0 (Point)

 12          14 LOAD_NAME                1 (emit)
             16 LOAD_NAME                0 (Point)
             18 LOAD_CONST               2 (1)
             20 CALL_FUNCTION            1
             22 LOAD_NAME                0 (Point)
             24 LOAD_CONST               2 (1)
             26 CALL_FUNCTION            1
             28 COMPARE_OP               3 (!=)
             30 CALL_FUNCTION            1
             32 POP_TOP

 13          34 LOAD_NAME                1 (emit)
             36 LOAD_NAME                0 (Point)
             38 LOAD_CONST               2 (1)
             40 CALL_FUNCTION            1
             42 LOAD_NAME                0 (Point)
             44 LOAD_CONST               3 (2)
             46 CALL_FUNCTION            1
             48 COMPARE_OP               3 (!=)
             50 CALL_FUNCTION            1
             52 POP_TOP

 14          54 LOAD_NAME                0 (Point)
             56 LOAD_CONST               2 (1)
             58 CALL_FUNCTION            1
             60 LOAD_CONST               2 (1)
             62 BUILD_MAP                1
             64 POP_TOP
             66 LOAD_CONST               4 (None)
             68 RETURN_VALUE

code Point flags=NOFREE stacksize=2 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('Point')
              6 STORE_NAME               2 (__qualname__)

  4           8 LOAD_CONST               1 (<code object __init__ at 0x..., file "inequality_by_equality.py", line 4>)
             10 LOAD_CONST               2 ('Point.__init__')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__init__)

  7          16 LOAD_CONST               3 (<code object __eq__ at 0x..., file "inequality_by_equality.py", line 7>)
             18 LOAD_CONST               4 ('Point.__eq__')
             20 MAKE_FUNCTION            0
             22 STORE_NAME               4 (__eq__)
             24 LOAD_CONST               5 (None)
             26 RETURN_VALUE

code __init__(self, x) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=4
  5           0 LOAD_FAST                1 (x)
              2 LOAD_FAST                0 (self)
              4 STORE_ATTR               0 (x)
              6 LOAD_CONST               0 (None)
              8 RETURN_VALUE

code __eq__(self, other) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=7
  8           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_CONST               1 ('eq')
              4 CALL_FUNCTION            1
              6 POP_TOP

  9           8 LOAD_FAST                0 (self)
             10 LOAD_ATTR                1 (x)
             12 LOAD_FAST                1 (other)
             14 LOAD_ATTR                1 (x)
             16 COMPARE_OP               2 (==)
             18 RETURN_VALUE
