freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='decorator_captures.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object tag at 0x..., file "decorator_captures.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (tag)

 12           9 LOAD_NAME                0 (tag)
             12 LOAD_CONST               1 ('a')
             15 CALL_FUNCTION            1

 13          18 LOAD_NAME                0 (tag)
             21 LOAD_CONST               2 ('b')
             24 CALL_FUNCTION            1
             27 LOAD_CONST               3 (<code object greet at 0x..., file "decorator_captures.py", line 12>)
             30 MAKE_FUNCTION            0
             33 CALL_FUNCTION            1
             36 CALL_FUNCTION            1
             39 STORE_NAME               1 (greet)

 18          42 LOAD_NAME                2 (emit)
             45 LOAD_NAME                1 (greet)
             48 CALL_FUNCTION            0
             51 CALL_FUNCTION            1
             54 POP_TOP
             55 LOAD_CONST               4 (None)
             58 RETURN_VALUE

code tag(name) locals=(decorate) cellvars=(name) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_DEREF               0 (name)
              6 CALL_FUNCTION            1
              9 POP_TOP

  5          10 LOAD_CLOSURE             0 (name)
             13 BUILD_TUPLE              1
             16 LOAD_CONST               1 (<code object decorate at 0x..., file "decorator_captures.py", line 5>)
             19 MAKE_CLOSURE             0
             22 STORE_FAST               1 (decorate)

  9          25 LOAD_FAST                1 (decorate)
             28 RETURN_VALUE

code decorate(f) cellvars=(f) freevars=(name) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=5
  6           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_DEREF               1 (name)
              6 LOAD_CONST               1 (' applied')
              9 BINARY_ADD
             10 CALL_FUNCTION            1
             13 POP_TOP

  7          14 LOAD_CLOSURE             0 (f)
             17 LOAD_CLOSURE             1 (name)
             20 BUILD_TUPLE              2
             23 LOAD_CONST               2 (<code object <lambda> at 0x..., file "decorator_captures.py", line 7>)
             26 MAKE_CLOSURE             0
             29 RETURN_VALUE

code <lambda>() freevars=(f, name) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=7
  7           0 LOAD_DEREF               1 (name)
              3 LOAD_DEREF               0 (f)
              6 CALL_FUNCTION            0
              9 BINARY_ADD
             10 RETURN_VALUE

code greet() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=12
 15           0 LOAD_CONST               1 ('!')
              3 RETURN_VALUE
