freevars 3.11

code <module> stacksize=3 filename='generator_keeps_its_function.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object makes at 0x..., file "generator_keeps_its_function.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (makes)

 11           8 PUSH_NULL
             10 LOAD_NAME                0 (makes)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (function)

 12          28 PUSH_NULL
             30 LOAD_NAME                2 (token)
             32 PRECALL                  0
             36 CALL                     0
             46 LOAD_NAME                1 (function)
             48 STORE_ATTR               3 (mark)

 13          58 PUSH_NULL
             60 LOAD_NAME                1 (function)
             62 PRECALL                  0
             66 CALL                     0
             76 STORE_NAME               4 (g)

 14          78 LOAD_CONST               1 (None)
             80 STORE_NAME               1 (function)

 15          82 PUSH_NULL
             84 LOAD_NAME                5 (emit)
             86 LOAD_CONST               2 ('function dropped')
             88 PRECALL                  1
             92 CALL                     1
            102 POP_TOP

 16         104 LOAD_CONST               1 (None)
            106 STORE_NAME               4 (g)

 17         108 PUSH_NULL
            110 LOAD_NAME                5 (emit)
            112 LOAD_CONST               3 ('generator dropped')
            114 PRECALL                  1
            118 CALL                     1
            128 POP_TOP
            130 LOAD_CONST               1 (None)
            132 RETURN_VALUE
LineTable:
  f003010101f004060111f000060111f000060111f012000c11883589378c3780
  08d810159005910794078008840dd8040c8048814a844a8001d80b0f8008d800
  048004d00517d10018d40018d00018d804088001d800048004d00518d10019d4
  0019d00019d00019d00019

code makes() locals=(inner) cellvars=(held) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                1 (held)

  2           2 RESUME                   0

  3           4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0
             30 STORE_DEREF              1 (held)

  5          32 LOAD_CLOSURE             1 (held)
             34 BUILD_TUPLE              1
             36 LOAD_CONST               1 (<code object inner at 0x..., file "generator_keeps_its_function.py", line 5>)
             38 MAKE_FUNCTION            8 (closure)
             40 STORE_FAST               0 (inner)

  8          42 LOAD_FAST                0 (inner)
             44 RETURN_VALUE
LineTable:
  f88000dd0b1089378c378044f004010513f000010513f000010513f000010513
  f000010513f006000c11804c

code inner() freevars=(held) flags=OPTIMIZED|NEWLOCALS|NESTED|GENERATOR stacksize=1 qualname=makes.<locals>.inner firstlineno=5
              0 COPY_FREE_VARS           1

  5           2 RETURN_GENERATOR
              4 POP_TOP
              6 RESUME                   0

  6           8 LOAD_DEREF               0 (held)
             10 YIELD_VALUE
             12 RESUME                   1
             14 POP_TOP
             16 LOAD_CONST               0 (None)
             18 RETURN_VALUE
LineTable:
  f8e800e8008000d80e12880a880a880a880a880a
