freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='operator_not_supported.py' firstlineno=2
  2           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object A at 0x..., file "operator_not_supported.py", line 2>)
              4 LOAD_CONST               1 ('A')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('A')
             10 LOAD_NAME                0 (object)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (A)

  7          16 LOAD_BUILD_CLASS
             18 LOAD_CONST               2 (<code object B at 0x..., file "operator_not_supported.py", line 7>)
             20 LOAD_CONST               3 ('B')
             22 MAKE_FUNCTION            0
             24 LOAD_CONST               3 ('B')
             26 LOAD_NAME                0 (object)
             28 CALL_FUNCTION            3
             30 STORE_NAME               2 (B)

 13          32 LOAD_NAME                1 (A)
             34 CALL_FUNCTION            0
             36 LOAD_NAME                2 (B)
             38 CALL_FUNCTION            0
             40 BINARY_SUBTRACT
             42 POP_TOP
             44 LOAD_CONST               4 (None)
             46 RETURN_VALUE

code A flags=NOFREE stacksize=2 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('A')
              6 STORE_NAME               2 (__qualname__)

  3           8 LOAD_CONST               1 (<code object __sub__ at 0x..., file "operator_not_supported.py", line 3>)
             10 LOAD_CONST               2 ('A.__sub__')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__sub__)
             16 LOAD_CONST               3 (None)
             18 RETURN_VALUE

code __sub__(self, other) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  4           0 LOAD_GLOBAL              0 (NotImplemented)
              2 RETURN_VALUE

code B flags=NOFREE stacksize=2 firstlineno=7
  7           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('B')
              6 STORE_NAME               2 (__qualname__)

  8           8 LOAD_CONST               1 (<code object __rsub__ at 0x..., file "operator_not_supported.py", line 8>)
             10 LOAD_CONST               2 ('B.__rsub__')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__rsub__)
             16 LOAD_CONST               3 (None)
             18 RETURN_VALUE

code __rsub__(self, other) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=8
  9           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_CONST               1 ('asked')
              4 CALL_FUNCTION            1
              6 POP_TOP

 10           8 LOAD_GLOBAL              1 (NotImplemented)
             10 RETURN_VALUE
