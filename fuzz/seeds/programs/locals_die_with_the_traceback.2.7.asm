freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='locals_die_with_the_traceback.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object middle at 0x..., file "locals_die_with_the_traceback.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (middle)

  9           9 LOAD_CONST               1 (<code object outer at 0x..., file "locals_die_with_the_traceback.py", line 9>)
             12 MAKE_FUNCTION            0
             15 STORE_NAME               1 (outer)

 16          18 LOAD_NAME                1 (outer)
             21 CALL_FUNCTION            0
             24 POP_TOP
             25 LOAD_CONST               2 (None)
             28 RETURN_VALUE

code middle(x) locals=(held, inner) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               1 (held)

  4           9 LOAD_CLOSURE             0 (x)
             12 BUILD_TUPLE              1
             15 LOAD_CONST               1 (<code object <lambda> at 0x..., file "locals_die_with_the_traceback.py", line 4>)
             18 MAKE_CLOSURE             0
             21 STORE_FAST               2 (inner)

  5          24 LOAD_GLOBAL              1 (emit)
             27 LOAD_CONST               2 ('calling')
             30 CALL_FUNCTION            1
             33 POP_TOP

  6          34 LOAD_FAST                2 (inner)
             37 CALL_FUNCTION            0
             40 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=4
  4           0 LOAD_GLOBAL              0 (missing)
              3 LOAD_DEREF               0 (x)
              6 CALL_FUNCTION            1
              9 RETURN_VALUE

code outer() locals=(second, read) cellvars=(first) stacksize=2 firstlineno=9
 10           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_DEREF              0 (first)

 11           9 LOAD_GLOBAL              0 (token)
             12 CALL_FUNCTION            0
             15 STORE_FAST               0 (second)

 12          18 LOAD_CLOSURE             0 (first)
             21 BUILD_TUPLE              1
             24 LOAD_CONST               1 (<code object <lambda> at 0x..., file "locals_die_with_the_traceback.py", line 12>)
             27 MAKE_CLOSURE             0
             30 STORE_FAST               1 (read)

 13          33 LOAD_GLOBAL              1 (middle)
             36 LOAD_GLOBAL              0 (token)
             39 CALL_FUNCTION            0
             42 CALL_FUNCTION            1
             45 POP_TOP
             46 LOAD_CONST               0 (None)
             49 RETURN_VALUE

code <lambda>() freevars=(first) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=12
 12           0 LOAD_DEREF               0 (first)
              3 RETURN_VALUE
