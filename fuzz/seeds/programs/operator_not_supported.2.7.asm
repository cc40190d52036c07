freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='operator_not_supported.py' firstlineno=2
  2           0 LOAD_CONST               0 ('A')
              3 LOAD_NAME                0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object A at 0x..., file "operator_not_supported.py", line 2>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 STORE_NAME               1 (A)

  7          22 LOAD_CONST               2 ('B')
             25 LOAD_NAME                0 (object)
             28 BUILD_TUPLE              1
             31 LOAD_CONST               3 (<code object B at 0x..., file "operator_not_supported.py", line 7>)
             34 MAKE_FUNCTION            0
             37 CALL_FUNCTION            0
             40 BUILD_CLASS
             41 STORE_NAME               2 (B)

 13          44 LOAD_NAME                1 (A)
             47 CALL_FUNCTION            0
             50 LOAD_NAME                2 (B)
             53 CALL_FUNCTION            0
             56 BINARY_SUBTRACT
             57 POP_TOP
             58 LOAD_CONST               4 (None)
             61 RETURN_VALUE

code A flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  3           6 LOAD_CONST               0 (<code object __sub__ at 0x..., file "operator_not_supported.py", line 3>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               2 (__sub__)
             15 LOAD_LOCALS
             16 RETURN_VALUE

code __sub__(self, other) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  4           0 LOAD_GLOBAL              0 (NotImplemented)
              3 RETURN_VALUE

code B flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=7
  7           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  8           6 LOAD_CONST               0 (<code object __rsub__ at 0x..., file "operator_not_supported.py", line 8>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               2 (__rsub__)
             15 LOAD_LOCALS
             16 RETURN_VALUE

code __rsub__(self, other) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=8
  9           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_CONST               1 ('asked')
              6 CALL_FUNCTION            1
              9 POP_TOP

 10          10 LOAD_GLOBAL              1 (NotImplemented)
             13 RETURN_VALUE
