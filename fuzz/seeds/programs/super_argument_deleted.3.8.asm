freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='super_argument_deleted.py' firstlineno=3
  3           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object C at 0x..., file "super_argument_deleted.py", line 3>)
              4 LOAD_CONST               1 ('C')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('C')
             10 CALL_FUNCTION            2
             12 STORE_NAME               0 (C)

  9          14 LOAD_NAME                0 (C)
             16 CALL_FUNCTION            0
             18 LOAD_METHOD              1 (f)
             20 CALL_METHOD              0
             22 POP_TOP
             24 LOAD_CONST               2 (None)
             26 RETURN_VALUE

code C cellvars=(__class__) stacksize=3 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('C')
              6 STORE_NAME               2 (__qualname__)

  4           8 LOAD_CLOSURE             0 (__class__)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object f at 0x..., file "super_argument_deleted.py", line 4>)
             14 LOAD_CONST               2 ('C.f')
             16 MAKE_FUNCTION            8 (closure)
             18 STORE_NAME               3 (f)
             20 LOAD_CLOSURE             0 (__class__)
             22 DUP_TOP
             24 STORE_NAME               4 (__classcell__)
             26 RETURN_VALUE

code f(self) freevars=(__class__) stacksize=1 firstlineno=4
  5           0 DELETE_FAST              0 (self)

  6           2 LOAD_GLOBAL              0 (super)
              4 CALL_FUNCTION            0
              6 POP_TOP
              8 LOAD_CONST               0 (None)
             10 RETURN_VALUE
