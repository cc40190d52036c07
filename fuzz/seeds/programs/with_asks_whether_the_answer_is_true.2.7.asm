freevars 2.7

code <module> flags=NOFREE stacksize=6 filename='with_asks_whether_the_answer_is_true.py' firstlineno=2
  2           0 LOAD_CONST               0 ('Answer')
              3 LOAD_NAME                0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object Answer at 0x..., file "with_asks_whether_the_answer_is_true.py", line 2>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 STORE_NAME               1 (Answer)

 10          22 LOAD_CONST               2 ('Asks')
             25 LOAD_NAME                0 (object)
             28 BUILD_TUPLE              1
             31 LOAD_CONST               3 (<code object Asks at 0x..., file "with_asks_whether_the_answer_is_true.py", line 10>)
             34 MAKE_FUNCTION            0
             37 CALL_FUNCTION            0
             40 BUILD_CLASS
             41 STORE_NAME               2 (Asks)

 18          44 LOAD_NAME                2 (Asks)
             47 CALL_FUNCTION            0
             50 SETUP_WITH              17 (to 70)
             53 POP_TOP

 19          54 LOAD_NAME                3 (ValueError)
             57 LOAD_CONST               4 (1)
             60 CALL_FUNCTION            1
             63 RAISE_VARARGS            1
             66 POP_BLOCK
             67 LOAD_CONST               5 (None)
        >>   70 WITH_CLEANUP
             71 END_FINALLY

 20          72 LOAD_NAME                2 (Asks)
             75 CALL_FUNCTION            0
             78 SETUP_WITH               5 (to 86)
             81 POP_TOP

 21          82 POP_BLOCK
             83 LOAD_CONST               5 (None)
        >>   86 WITH_CLEANUP
             87 END_FINALLY

 22          88 LOAD_NAME                4 (emit)
             91 LOAD_CONST               6 ('end')
             94 CALL_FUNCTION            1
             97 POP_TOP
             98 LOAD_CONST               5 (None)
            101 RETURN_VALUE

code Answer flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  3           6 LOAD_CONST               0 (<code object __bool__ at 0x..., file "with_asks_whether_the_answer_is_true.py", line 3>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               2 (__bool__)

  7          15 LOAD_NAME                2 (__bool__)
             18 STORE_NAME               3 (__nonzero__)
             21 LOAD_LOCALS
             22 RETURN_VALUE

code __bool__(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=3
  4           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_CONST               1 ('asked')
              6 CALL_FUNCTION            1
              9 POP_TOP

  5          10 LOAD_GLOBAL              1 (True)
             13 RETURN_VALUE

code Asks flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=10
 10           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

 11           6 LOAD_CONST               0 (<code object __enter__ at 0x..., file "with_asks_whether_the_answer_is_true.py", line 11>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               2 (__enter__)

 14          15 LOAD_CONST               1 (<code object __exit__ at 0x..., file "with_asks_whether_the_answer_is_true.py", line 14>)
             18 MAKE_FUNCTION            0
             21 STORE_NAME               3 (__exit__)
             24 LOAD_LOCALS
             25 RETURN_VALUE

code __enter__(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=11
 12           0 LOAD_FAST                0 (self)
              3 RETURN_VALUE

code __exit__(self, *args) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARARGS|NOFREE stacksize=1 firstlineno=14
 15           0 LOAD_GLOBAL              0 (Answer)
              3 CALL_FUNCTION            0
              6 RETURN_VALUE
