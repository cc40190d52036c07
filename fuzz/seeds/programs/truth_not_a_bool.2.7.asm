freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='truth_not_a_bool.py' firstlineno=2
  2           0 LOAD_CONST               0 ('Bad')
              3 LOAD_NAME                0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object Bad at 0x..., file "truth_not_a_bool.py", line 2>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 STORE_NAME               1 (Bad)

  9          22 LOAD_NAME                1 (Bad)
             25 CALL_FUNCTION            0
             28 UNARY_NOT
             29 POP_TOP
             30 LOAD_CONST               2 (None)
             33 RETURN_VALUE

code Bad flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  3           6 LOAD_CONST               0 (<code object __bool__ at 0x..., file "truth_not_a_bool.py", line 3>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               2 (__bool__)

  6          15 LOAD_NAME                2 (__bool__)
             18 STORE_NAME               3 (__nonzero__)
             21 LOAD_LOCALS
             22 RETURN_VALUE

code __bool__(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  4           0 LOAD_CONST               1 ('no')
              3 RETURN_VALUE
