freevars 2.7

code <module> names=(5: None) flags=NOFREE stacksize=2 filename='generator_keeps_its_function.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object makes at 0x..., file "generator_keeps_its_function.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (makes)

 11           9 LOAD_NAME                0 (makes)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (function)

 12          18 LOAD_NAME                2 (token)
             21 CALL_FUNCTION            0
             24 LOAD_NAME                1 (function)
             27 STORE_ATTR               3 (mark)

 13          30 LOAD_NAME                1 (function)
             33 CALL_FUNCTION            0
             36 STORE_NAME               4 (g)

 14          39 LOAD_CONST               3 (None)
             42 STORE_NAME               1 (function)

 15          45 LOAD_NAME                6 (emit)
             48 LOAD_CONST               1 ('function dropped')
             51 CALL_FUNCTION            1
             54 POP_TOP

 16          55 LOAD_CONST               3 (None)
             58 STORE_NAME               4 (g)

 17          61 LOAD_NAME                6 (emit)
             64 LOAD_CONST               2 ('generator dropped')
             67 CALL_FUNCTION            1
             70 POP_TOP
             71 LOAD_CONST               3 (None)
             74 RETURN_VALUE

code makes() locals=(inner) cellvars=(held) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_DEREF              0 (held)

  5           9 LOAD_CLOSURE             0 (held)
             12 BUILD_TUPLE              1
             15 LOAD_CONST               1 (<code object inner at 0x..., file "generator_keeps_its_function.py", line 5>)
             18 MAKE_CLOSURE             0
             21 STORE_FAST               0 (inner)

  8          24 LOAD_FAST                0 (inner)
             27 RETURN_VALUE

code inner() freevars=(held) flags=OPTIMIZED|NEWLOCALS|NESTED|GENERATOR stacksize=1 firstlineno=5
  6           0 LOAD_DEREF               0 (held)
              3 YIELD_VALUE
              4 POP_TOP
              5 LOAD_CONST               0 (None)
              8 RETURN_VALUE
