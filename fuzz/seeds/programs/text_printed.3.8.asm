freevars 3.8

code <module> flags=NOFREE stacksize=7 filename='text_printed.py' firstlineno=3
  3           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object P at 0x..., file "text_printed.py", line 3>)
              4 LOAD_CONST               1 ('P')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('P')
             10 CALL_FUNCTION            2
             12 STORE_NAME               0 (P)

 11          14 LOAD_NAME                0 (P)
             16 LOAD_CONST               2 (1)
             18 CALL_FUNCTION            1
             20 STORE_NAME               1 (p)

 12          22 LOAD_NAME                2 (print)
             24 LOAD_NAME                1 (p)
             26 LOAD_CONST               3 (2)
             28 LOAD_NAME                0 (P)
             30 LOAD_CONST               4 ('q')
             32 CALL_FUNCTION            1
             34 CALL_FUNCTION            3
             36 POP_TOP

 13          38 LOAD_NAME                2 (print)
             40 LOAD_NAME                1 (p)
             42 FORMAT_VALUE             0
             44 LOAD_CONST               5 (' ')
             46 LOAD_NAME                1 (p)
             48 FORMAT_VALUE             1 (str)
             50 LOAD_CONST               5 (' ')
             52 LOAD_NAME                0 (P)
             54 LOAD_NAME                1 (p)
             56 CALL_FUNCTION            1
             58 FORMAT_VALUE             0
             60 BUILD_STRING             5
             62 CALL_FUNCTION            1
             64 POP_TOP
             66 LOAD_CONST               6 (None)
             68 RETURN_VALUE

code P flags=NOFREE stacksize=2 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('P')
              6 STORE_NAME               2 (__qualname__)

  4           8 LOAD_CONST               1 (<code object __init__ at 0x..., file "text_printed.py", line 4>)
             10 LOAD_CONST               2 ('P.__init__')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__init__)

  7          16 LOAD_CONST               3 (<code object __str__ at 0x..., file "text_printed.py", line 7>)
             18 LOAD_CONST               4 ('P.__str__')
             20 MAKE_FUNCTION            0
             22 STORE_NAME               4 (__str__)
             24 LOAD_CONST               5 (None)
             26 RETURN_VALUE

code __init__(self, x) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=4
  5           0 LOAD_FAST                1 (x)
              2 LOAD_FAST                0 (self)
              4 STORE_ATTR               0 (x)
              6 LOAD_CONST               0 (None)
              8 RETURN_VALUE

code __str__(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=7
  8           0 LOAD_CONST               1 ('<')
              2 LOAD_FAST                0 (self)
              4 LOAD_ATTR                0 (x)
              6 FORMAT_VALUE             0
              8 LOAD_CONST               2 ('>')
             10 BUILD_STRING             3
             12 RETURN_VALUE
