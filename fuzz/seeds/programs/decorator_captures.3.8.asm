freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='decorator_captures.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object tag at 0x..., file "decorator_captures.py", line 2>)
              2 LOAD_CONST               1 ('tag')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (tag)

 12           8 LOAD_NAME                0 (tag)
             10 LOAD_CONST               2 ('a')
             12 CALL_FUNCTION            1

 13          14 LOAD_NAME                0 (tag)
             16 LOAD_CONST               3 ('b')
             18 CALL_FUNCTION            1

 14          20 LOAD_CONST               4 (<code object greet at 0x..., file "decorator_captures.py", line 12>)
             22 LOAD_CONST               5 ('greet')
             24 MAKE_FUNCTION            0
             26 CALL_FUNCTION            1
             28 CALL_FUNCTION            1
             30 STORE_NAME               1 (greet)

 18          32 LOAD_NAME                2 (emit)
             34 LOAD_NAME                1 (greet)
             36 CALL_FUNCTION            0
             38 CALL_FUNCTION            1
             40 POP_TOP
             42 LOAD_CONST               6 (None)
             44 RETURN_VALUE

code tag(name) locals=(decorate) cellvars=(name) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_DEREF               0 (name)
              4 CALL_FUNCTION            1
              6 POP_TOP

  5           8 LOAD_CLOSURE             0 (name)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object decorate at 0x..., file "decorator_captures.py", line 5>)
             14 LOAD_CONST               2 ('tag.<locals>.decorate')
             16 MAKE_FUNCTION            8 (closure)
             18 STORE_FAST               1 (decorate)

  9          20 LOAD_FAST                1 (decorate)
             22 RETURN_VALUE

code decorate(f) cellvars=(f) freevars=(name) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=5
  6           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_DEREF               1 (name)
              4 LOAD_CONST               1 (' applied')
              6 BINARY_ADD
              8 CALL_FUNCTION            1
             10 POP_TOP

  7          12 LOAD_CLOSURE             0 (f)
             14 LOAD_CLOSURE             1 (name)
             16 BUILD_TUPLE              2
             18 LOAD_CONST               2 (<code object <lambda> at 0x..., file "decorator_captures.py", line 7>)
             20 LOAD_CONST               3 ('tag.<locals>.decorate.<locals>.<lambda>')
             22 MAKE_FUNCTION            8 (closure)
             24 RETURN_VALUE

code <lambda>() freevars=(f, name) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=7
  7           0 LOAD_DEREF               1 (name)
              2 LOAD_DEREF               0 (f)
              4 CALL_FUNCTION            0
              6 BINARY_ADD
              8 RETURN_VALUE

code greet() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=12
 15           0 LOAD_CONST               1 ('!')
              2 RETURN_VALUE
