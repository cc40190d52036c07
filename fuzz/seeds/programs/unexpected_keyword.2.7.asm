freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='unexpected_keyword.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "unexpected_keyword.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (1)
             15 CALL_FUNCTION            1
             18 LOAD_NAME                1 (token)
             21 CALL_FUNCTION            0
             24 LOAD_CONST               2 ('wrong')
             27 LOAD_NAME                1 (token)
             30 CALL_FUNCTION            0
             33 CALL_FUNCTION          257
             36 POP_TOP
             37 LOAD_CONST               3 (None)
             40 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_DEREF               0 (x)
              3 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object <lambda> at 0x..., file "unexpected_keyword.py", line 3>)
             12 MAKE_CLOSURE             1
             15 RETURN_VALUE

code <lambda>(a, b) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
