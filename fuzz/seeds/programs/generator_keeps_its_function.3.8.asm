freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='generator_keeps_its_function.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object makes at 0x..., file "generator_keeps_its_function.py", line 2>)
              2 LOAD_CONST               1 ('makes')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (makes)

 11           8 LOAD_NAME                0 (makes)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (function)

 12          14 LOAD_NAME                2 (token)
             16 CALL_FUNCTION            0
             18 LOAD_NAME                1 (function)
             20 STORE_ATTR               3 (mark)

 13          22 LOAD_NAME                1 (function)
             24 CALL_FUNCTION            0
             26 STORE_NAME               4 (g)

 14          28 LOAD_CONST               2 (None)
             30 STORE_NAME               1 (function)

 15          32 LOAD_NAME                5 (emit)
             34 LOAD_CONST               3 ('function dropped')
             36 CALL_FUNCTION            1
             38 POP_TOP

 16          40 LOAD_CONST               2 (None)
             42 STORE_NAME               4 (g)

 17          44 LOAD_NAME                5 (emit)
             46 LOAD_CONST               4 ('generator dropped')
             48 CALL_FUNCTION            1
             50 POP_TOP
             52 LOAD_CONST               2 (None)
             54 RETURN_VALUE

code makes() locals=(inner) cellvars=(held) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_DEREF              0 (held)

  5           6 LOAD_CLOSURE             0 (held)
              8 BUILD_TUPLE              1
             10 LOAD_CONST               1 (<code object inner at 0x..., file "generator_keeps_its_function.py", line 5>)
             12 LOAD_CONST               2 ('makes.<locals>.inner')
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               0 (inner)

  8          18 LOAD_FAST                0 (inner)
             20 RETURN_VALUE

code inner() freevars=(held) flags=OPTIMIZED|NEWLOCALS|NESTED|GENERATOR stacksize=1 firstlineno=5
  6           0 LOAD_DEREF               0 (held)
              2 YIELD_VALUE
              4 POP_TOP
              6 LOAD_CONST               0 (None)
              8 RETURN_VALUE
