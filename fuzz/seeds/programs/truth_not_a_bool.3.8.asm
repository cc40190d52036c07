freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='truth_not_a_bool.py' firstlineno=2
  2           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object Bad at 0x..., file "truth_not_a_bool.py", line 2>)
              4 LOAD_CONST               1 ('Bad')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('Bad')
             10 LOAD_NAME                0 (object)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (Bad)

  9          16 LOAD_NAME                1 (Bad)
             18 CALL_FUNCTION            0
             20 UNARY_NOT
             22 POP_TOP
             24 LOAD_CONST               2 (None)
             26 RETURN_VALUE

code Bad flags=NOFREE stacksize=2 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('Bad')
              6 STORE_NAME               2 (__qualname__)

  3           8 LOAD_CONST               1 (<code object __bool__ at 0x..., file "truth_not_a_bool.py", line 3>)
             10 LOAD_CONST               2 ('Bad.__bool__')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__bool__)

  6          16 LOAD_NAME                3 (__bool__)
             18 STORE_NAME               4 (__nonzero__)
             20 LOAD_CONST               3 (None)
             22 RETURN_VALUE

code __bool__(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  4           0 LOAD_CONST               1 ('no')
              2 RETURN_VALUE
