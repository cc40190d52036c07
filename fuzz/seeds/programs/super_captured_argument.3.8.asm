freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='super_captured_argument.py' firstlineno=3
  3           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object A at 0x..., file "super_captured_argument.py", line 3>)
              4 LOAD_CONST               1 ('A')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('A')
             10 CALL_FUNCTION            2
             12 STORE_NAME               0 (A)

  8          14 LOAD_BUILD_CLASS
             16 LOAD_CONST               2 (<code object B at 0x..., file "super_captured_argument.py", line 8>)
             18 LOAD_CONST               3 ('B')
             20 MAKE_FUNCTION            0
             22 LOAD_CONST               3 ('B')
             24 LOAD_NAME                0 (A)
             26 CALL_FUNCTION            3
             28 STORE_NAME               1 (B)

 14          30 LOAD_NAME                2 (emit)
             32 LOAD_NAME                1 (B)
             34 CALL_FUNCTION            0
             36 LOAD_METHOD              3 (f)
             38 CALL_METHOD              0
             40 CALL_FUNCTION            1
             42 POP_TOP
             44 LOAD_CONST               4 (None)
             46 RETURN_VALUE

code A flags=NOFREE stacksize=2 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('A')
              6 STORE_NAME               2 (__qualname__)

  4           8 LOAD_CONST               1 (<code object f at 0x..., file "super_captured_argument.py", line 4>)
             10 LOAD_CONST               2 ('A.f')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (f)
             16 LOAD_CONST               3 (None)
             18 RETURN_VALUE

code f(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=4
  5           0 LOAD_CONST               1 ('A.f')
              2 RETURN_VALUE

code B cellvars=(__class__) stacksize=3 firstlineno=8
  8           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('B')
              6 STORE_NAME               2 (__qualname__)

  9           8 LOAD_CLOSURE             0 (__class__)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object f at 0x..., file "super_captured_argument.py", line 9>)
             14 LOAD_CONST               2 ('B.f')
             16 MAKE_FUNCTION            8 (closure)
             18 STORE_NAME               3 (f)
             20 LOAD_CLOSURE             0 (__class__)
             22 DUP_TOP
             24 STORE_NAME               4 (__classcell__)
             26 RETURN_VALUE

code f(self) locals=(g) cellvars=(self) freevars=(__class__) consts=(0: None) stacksize=3 firstlineno=9
 10           0 LOAD_CLOSURE             0 (self)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "super_captured_argument.py", line 10>)
              6 LOAD_CONST               2 ('B.f.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (g)

 11          12 LOAD_GLOBAL              0 (super)
             14 CALL_FUNCTION            0
             16 LOAD_METHOD              1 (f)
             18 CALL_METHOD              0
             20 LOAD_GLOBAL              2 (type)
             22 LOAD_FAST                1 (g)
             24 CALL_FUNCTION            0
             26 CALL_FUNCTION            1
             28 LOAD_ATTR                3 (__name__)
             30 BINARY_ADD
             32 RETURN_VALUE

code <lambda>() freevars=(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=10
 10           0 LOAD_DEREF               0 (self)
              2 RETURN_VALUE
