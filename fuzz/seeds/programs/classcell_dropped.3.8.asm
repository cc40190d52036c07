freevars 3.8

code <module> flags=NOFREE stacksize=5 filename='classcell_dropped.py' firstlineno=3
  3           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object Meta at 0x..., file "classcell_dropped.py", line 3>)
              4 LOAD_CONST               1 ('Meta')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('Meta')
             10 LOAD_NAME                0 (type)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (Meta)

  9          16 LOAD_BUILD_CLASS
             18 LOAD_CONST               2 (<code object C at 0x..., file "classcell_dropped.py", line 9>)
             20 LOAD_CONST               3 ('C')
             22 MAKE_FUNCTION            0
             24 LOAD_CONST               3 ('C')
             26 LOAD_NAME                1 (Meta)
             28 LOAD_CONST               4 (('metaclass',))
             30 CALL_FUNCTION_KW         3
             32 STORE_NAME               2 (C)
             34 LOAD_CONST               5 (None)
             36 RETURN_VALUE

code Meta flags=NOFREE stacksize=2 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('Meta')
              6 STORE_NAME               2 (__qualname__)

  4           8 LOAD_CONST               1 (<code object __new__ at 0x..., file "classcell_dropped.py", line 4>)
             10 LOAD_CONST               2 ('Meta.__new__')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__new__)
             16 LOAD_CONST               3 (None)
             18 RETURN_VALUE

code __new__(meta, name, bases, namespace) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=6 firstlineno=4
  5           0 LOAD_FAST                3 (namespace)
              2 LOAD_CONST               1 ('__classcell__')
              4 DELETE_SUBSCR

  6           6 LOAD_GLOBAL              0 (type)
              8 LOAD_METHOD              1 (__new__)
             10 LOAD_FAST                0 (meta)
             12 LOAD_FAST                1 (name)
             14 LOAD_FAST                2 (bases)
             16 LOAD_FAST                3 (namespace)
             18 CALL_METHOD              4
             20 RETURN_VALUE

code C cellvars=(__class__) stacksize=3 firstlineno=9
  9           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('C')
              6 STORE_NAME               2 (__qualname__)

 10           8 LOAD_CLOSURE             0 (__class__)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object f at 0x..., file "classcell_dropped.py", line 10>)
             14 LOAD_CONST               2 ('C.f')
             16 MAKE_FUNCTION            8 (closure)
             18 STORE_NAME               3 (f)
             20 LOAD_CLOSURE             0 (__class__)
             22 DUP_TOP
             24 STORE_NAME               4 (__classcell__)
             26 RETURN_VALUE

code f(self) freevars=(__class__) consts=(0: None) stacksize=1 firstlineno=10
 11           0 LOAD_DEREF               0 (__class__)
              2 RETURN_VALUE
