freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='class_cell_is_empty_in_the_body.py' firstlineno=3
  3           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object C at 0x..., file "class_cell_is_empty_in_the_body.py", line 3>)
              4 LOAD_CONST               1 ('C')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('C')
             10 CALL_FUNCTION            2
             12 STORE_NAME               0 (C)
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code C cellvars=(__class__) consts=(1: None) stacksize=4 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('C')
              6 STORE_NAME               2 (__qualname__)

  4           8 LOAD_CONST               4 ((None,))
             10 LOAD_CLOSURE             0 (__class__)
             12 BUILD_TUPLE              1
             14 LOAD_CONST               2 (<code object which at 0x..., file "class_cell_is_empty_in_the_body.py", line 4>)
             16 LOAD_CONST               3 ('C.which')
             18 MAKE_FUNCTION            9 (defaults, closure)
             20 STORE_NAME               3 (which)

  7          22 LOAD_NAME                3 (which)
             24 CALL_FUNCTION            0
             26 POP_TOP
             28 LOAD_CLOSURE             0 (__class__)
             30 DUP_TOP
             32 STORE_NAME               4 (__classcell__)
             34 RETURN_VALUE

code which(self) freevars=(__class__) consts=(0: None) stacksize=1 firstlineno=4
  5           0 LOAD_DEREF               0 (__class__)
              2 RETURN_VALUE
