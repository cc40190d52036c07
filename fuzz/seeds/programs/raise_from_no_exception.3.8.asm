freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='raise_from_no_exception.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object outer at 0x..., file "raise_from_no_exception.py", line 3>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (5)
             12 CALL_FUNCTION            1
             14 CALL_FUNCTION            0
             16 POP_TOP
             18 LOAD_CONST               3 (None)
             20 RETURN_VALUE

code outer(reason) locals=(fail) cellvars=(reason) consts=(0: None) stacksize=3 firstlineno=3
  4           0 LOAD_CLOSURE             0 (reason)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object fail at 0x..., file "raise_from_no_exception.py", line 4>)
              6 LOAD_CONST               2 ('outer.<locals>.fail')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (fail)

  7          12 LOAD_FAST                1 (fail)
             14 RETURN_VALUE

code fail() freevars=(reason) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=4
  5           0 LOAD_GLOBAL              0 (ValueError)
              2 LOAD_GLOBAL              1 (token)
              4 CALL_FUNCTION            0
              6 CALL_FUNCTION            1
              8 LOAD_DEREF               0 (reason)
             10 RAISE_VARARGS            2
             12 LOAD_CONST               0 (None)
             14 RETURN_VALUE
