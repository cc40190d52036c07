freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='super_empty_cell.py' firstlineno=3
  3           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object C at 0x..., file "super_empty_cell.py", line 3>)
              4 LOAD_CONST               1 ('C')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('C')
             10 CALL_FUNCTION            2
             12 STORE_NAME               0 (C)
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code C cellvars=(__class__) stacksize=3 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('C')
              6 STORE_NAME               2 (__qualname__)

  4           8 LOAD_CLOSURE             0 (__class__)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object f at 0x..., file "super_empty_cell.py", line 4>)
             14 LOAD_CONST               2 ('C.f')
             16 MAKE_FUNCTION            8 (closure)
             18 STORE_NAME               3 (f)

  7          20 LOAD_NAME                3 (f)
             22 LOAD_CONST               3 (1)
             24 CALL_FUNCTION            1
             26 POP_TOP
             28 LOAD_CLOSURE             0 (__class__)
             30 DUP_TOP
             32 STORE_NAME               4 (__classcell__)
             34 RETURN_VALUE

code f(self) freevars=(__class__) consts=(0: None) stacksize=1 firstlineno=4
  5           0 LOAD_GLOBAL              0 (super)
              2 CALL_FUNCTION            0
              4 RETURN_VALUE
