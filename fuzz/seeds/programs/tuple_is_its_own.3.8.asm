freevars 3.8

code <module> flags=NOFREE stacksize=5 filename='tuple_is_its_own.py' firstlineno=2
  2           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object Keys at 0x..., file "tuple_is_its_own.py", line 2>)
              4 LOAD_CONST               1 ('Keys')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('Keys')
             10 LOAD_NAME                0 (object)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (Keys)

  7          16 LOAD_NAME                2 (token)
             18 CALL_FUNCTION            0
             20 BUILD_TUPLE              1
             22 STORE_NAME               3 (fresh)

  8          24 LOAD_NAME                4 (emit)
             26 LOAD_NAME                5 (tuple)
             28 LOAD_NAME                3 (fresh)
             30 CALL_FUNCTION            1
             32 LOAD_NAME                3 (fresh)
             34 COMPARE_OP               8 (is)
             36 CALL_FUNCTION            1
             38 POP_TOP

  9          40 LOAD_NAME                4 (emit)
             42 LOAD_NAME                6 (repr)
             44 LOAD_NAME                1 (Keys)
             46 CALL_FUNCTION            0
             48 LOAD_CONST               2 (1)
             50 LOAD_CONST               3 (2)
             52 BUILD_SLICE              2
             54 LOAD_CONST               4 (0)
             56 BUILD_TUPLE              2
             58 BINARY_SUBSCR
             60 CALL_FUNCTION            1
             62 CALL_FUNCTION            1
             64 POP_TOP
             66 LOAD_CONST               5 (None)
             68 RETURN_VALUE

code Keys flags=NOFREE stacksize=2 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('Keys')
              6 STORE_NAME               2 (__qualname__)

  3           8 LOAD_CONST               1 (<code object __getitem__ at 0x..., file "tuple_is_its_own.py", line 3>)
             10 LOAD_CONST               2 ('Keys.__getitem__')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__getitem__)
             16 LOAD_CONST               3 (None)
             18 RETURN_VALUE

code __getitem__(self, key) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  4           0 LOAD_FAST                1 (key)
              2 RETURN_VALUE
