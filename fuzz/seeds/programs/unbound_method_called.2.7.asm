freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='unbound_method_called.py' firstlineno=3
  3           0 LOAD_CONST               0 ('C')
              3 LOAD_NAME                0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object C at 0x..., file "unbound_method_called.py", line 3>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 STORE_NAME               1 (C)

  8          22 LOAD_CONST               2 ('D')
             25 LOAD_NAME                1 (C)
             28 BUILD_TUPLE              1
             31 LOAD_CONST               3 (<code object D at 0x..., file "unbound_method_called.py", line 8>)
             34 MAKE_FUNCTION            0
             37 CALL_FUNCTION            0
             40 BUILD_CLASS
             41 STORE_NAME               2 (D)

 12          44 LOAD_NAME                3 (emit)
             47 LOAD_NAME                1 (C)
             50 LOAD_ATTR                4 (f)
             53 LOAD_NAME                2 (D)
             56 CALL_FUNCTION            0
             59 CALL_FUNCTION            1
             62 CALL_FUNCTION            1
             65 POP_TOP

 13          66 LOAD_NAME                3 (emit)
             69 LOAD_NAME                1 (C)
             72 LOAD_ATTR                4 (f)
             75 LOAD_ATTR                5 (im_class)
             78 CALL_FUNCTION            1
             81 POP_TOP

 14          82 LOAD_NAME                3 (emit)
             85 LOAD_NAME                1 (C)
             88 LOAD_ATTR                4 (f)
             91 LOAD_ATTR                6 (im_self)
             94 CALL_FUNCTION            1
             97 POP_TOP

 15          98 LOAD_NAME                1 (C)
            101 LOAD_ATTR                4 (f)
            104 LOAD_CONST               4 (1)
            107 CALL_FUNCTION            1
            110 POP_TOP
            111 LOAD_CONST               5 (None)
            114 RETURN_VALUE

code C flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  4           6 LOAD_CONST               0 (<code object f at 0x..., file "unbound_method_called.py", line 4>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               2 (f)
             15 LOAD_LOCALS
             16 RETURN_VALUE

code f(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=4
  5           0 LOAD_CONST               1 ('f')
              3 RETURN_VALUE

code D flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=8
  8           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  9           6 LOAD_LOCALS
              7 RETURN_VALUE
