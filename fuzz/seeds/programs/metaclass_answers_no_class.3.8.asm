freevars 3.8

code <module> flags=NOFREE stacksize=5 filename='metaclass_answers_no_class.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object meta at 0x..., file "metaclass_answers_no_class.py", line 3>)
              2 LOAD_CONST               1 ('meta')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (meta)

  7           8 LOAD_BUILD_CLASS
             10 LOAD_CONST               2 (<code object C at 0x..., file "metaclass_answers_no_class.py", line 7>)
             12 LOAD_CONST               3 ('C')
             14 MAKE_FUNCTION            0
             16 LOAD_CONST               3 ('C')
             18 LOAD_NAME                0 (meta)
             20 LOAD_CONST               4 (('metaclass',))
             22 CALL_FUNCTION_KW         3
             24 STORE_NAME               1 (C)

 12          26 LOAD_NAME                2 (emit)
             28 LOAD_NAME                3 (type)
             30 LOAD_NAME                1 (C)
             32 CALL_FUNCTION            1
             34 LOAD_ATTR                4 (__name__)
             36 CALL_FUNCTION            1
             38 POP_TOP

 13          40 LOAD_NAME                2 (emit)
             42 LOAD_NAME                1 (C)
             44 LOAD_CONST               5 ('__qualname__')
             46 BINARY_SUBSCR
             48 CALL_FUNCTION            1
             50 POP_TOP

 14          52 LOAD_NAME                1 (C)
             54 LOAD_CONST               6 ('f')
             56 BINARY_SUBSCR
             58 LOAD_CONST               7 (1)
             60 CALL_FUNCTION            1
             62 POP_TOP
             64 LOAD_CONST               8 (None)
             66 RETURN_VALUE

code meta(name, bases, namespace) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  4           0 LOAD_FAST                2 (namespace)
              2 RETURN_VALUE

code C cellvars=(__class__) stacksize=3 firstlineno=7
  7           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('C')
              6 STORE_NAME               2 (__qualname__)

  8           8 LOAD_CLOSURE             0 (__class__)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object f at 0x..., file "metaclass_answers_no_class.py", line 8>)
             14 LOAD_CONST               2 ('C.f')
             16 MAKE_FUNCTION            8 (closure)
             18 STORE_NAME               3 (f)
             20 LOAD_CLOSURE             0 (__class__)
             22 DUP_TOP
             24 STORE_NAME               4 (__classcell__)
             26 RETURN_VALUE

code f(self) freevars=(__class__) consts=(0: None) stacksize=1 firstlineno=8
  9           0 LOAD_DEREF               0 (__class__)
              2 RETURN_VALUE
