freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='class_cell_is_filled.py' firstlineno=3
  3           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object C at 0x..., file "class_cell_is_filled.py", line 3>)
              4 LOAD_CONST               1 ('C')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('C')
             10 CALL_FUNCTION            2
             12 STORE_NAME               0 (C)

  8          14 LOAD_NAME                1 (emit)
             16 LOAD_NAME                0 (C)
             18 CALL_FUNCTION            0
             20 LOAD_METHOD              2 (which)
             22 CALL_METHOD              0
             24 CALL_FUNCTION            1
             26 POP_TOP

  9          28 LOAD_NAME                1 (emit)
             30 LOAD_NAME                0 (C)
             32 LOAD_ATTR                2 (which)
             34 LOAD_ATTR                3 (__closure__)
             36 CALL_FUNCTION            1
             38 POP_TOP

 10          40 LOAD_NAME                1 (emit)
             42 LOAD_NAME                0 (C)
             44 LOAD_ATTR                2 (which)
             46 LOAD_ATTR                4 (__code__)
             48 LOAD_ATTR                5 (co_freevars)
             50 CALL_FUNCTION            1
             52 POP_TOP

 11          54 LOAD_NAME                1 (emit)
             56 LOAD_NAME                0 (C)
             58 LOAD_ATTR                2 (which)
             60 LOAD_ATTR                3 (__closure__)
             62 LOAD_CONST               2 (0)
             64 BINARY_SUBSCR
             66 LOAD_ATTR                6 (cell_contents)
             68 LOAD_NAME                0 (C)
             70 COMPARE_OP               8 (is)
             72 CALL_FUNCTION            1
             74 POP_TOP
             76 LOAD_CONST               3 (None)
             78 RETURN_VALUE

code C cellvars=(__class__) stacksize=3 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('C')
              6 STORE_NAME               2 (__qualname__)

  4           8 LOAD_CLOSURE             0 (__class__)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object which at 0x..., file "class_cell_is_filled.py", line 4>)
             14 LOAD_CONST               2 ('C.which')
             16 MAKE_FUNCTION            8 (closure)
             18 STORE_NAME               3 (which)
             20 LOAD_CLOSURE             0 (__class__)
             22 DUP_TOP
             24 STORE_NAME               4 (__classcell__)
             26 RETURN_VALUE

code which(self) freevars=(__class__) consts=(0: None) stacksize=1 firstlineno=4
  5           0 LOAD_DEREF               0 (__class__)
              2 RETURN_VALUE
