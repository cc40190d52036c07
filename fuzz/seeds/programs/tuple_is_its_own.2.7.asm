freevars 2.7

code <module> flags=NOFREE stacksize=5 filename='tuple_is_its_own.py' firstlineno=2
  2           0 LOAD_CONST               0 ('Keys')
              3 LOAD_NAME                0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object Keys at 0x..., file "tuple_is_its_own.py", line 2>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 STORE_NAME               1 (Keys)

  7          22 LOAD_NAME                2 (token)
             25 CALL_FUNCTION            0
             28 BUILD_TUPLE              1
             31 STORE_NAME               3 (fresh)

  8          34 LOAD_NAME                4 (emit)
             37 LOAD_NAME                5 (tuple)
             40 LOAD_NAME                3 (fresh)
             43 CALL_FUNCTION            1
             46 LOAD_NAME                3 (fresh)
             49 COMPARE_OP               8 (is)
             52 CALL_FUNCTION            1
             55 POP_TOP

  9          56 LOAD_NAME                4 (emit)
             59 LOAD_NAME                6 (repr)
             62 LOAD_NAME                1 (Keys)
             65 CALL_FUNCTION            0
             68 LOAD_CONST               2 (1)
             71 LOAD_CONST               3 (2)
             74 BUILD_SLICE              2
             77 LOAD_CONST               4 (0)
             80 BUILD_TUPLE              2
             83 BINARY_SUBSCR
             84 CALL_FUNCTION            1
             87 CALL_FUNCTION            1
             90 POP_TOP
             91 LOAD_CONST               5 (None)
             94 RETURN_VALUE

code Keys flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  3           6 LOAD_CONST               0 (<code object __getitem__ at 0x..., file "tuple_is_its_own.py", line 3>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               2 (__getitem__)
             15 LOAD_LOCALS
             16 RETURN_VALUE

code __getitem__(self, key) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  4           0 LOAD_FAST                1 (key)
              3 RETURN_VALUE
