freevars 3.11

code <module> stacksize=3 filename='global_written_by_a_closure.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "global_written_by_a_closure.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 PUSH_NULL
             10 LOAD_NAME                1 (token)
             12 LOAD_CONST               1 (<code object <lambda> at 0x..., file "global_written_by_a_closure.py", line 10>)
             14 MAKE_FUNCTION            0
             16 PRECALL                  1
             20 CALL                     1
             30 STORE_GLOBAL             2 (shared)

 11          32 PUSH_NULL
             34 LOAD_NAME                0 (outer)
             36 LOAD_CONST               2 ('new')
             38 PRECALL                  1
             42 CALL                     1
             52 STORE_NAME               3 (put)

 12          54 PUSH_NULL
             56 LOAD_NAME                3 (put)
             58 PRECALL                  0
             62 CALL                     0
             72 POP_TOP

 13          74 PUSH_NULL
             76 LOAD_NAME                4 (emit)
             78 LOAD_CONST               3 ('after')
             80 PRECALL                  1
             84 CALL                     1
             94 POP_TOP
             96 LOAD_CONST               4 (None)
             98 RETURN_VALUE
LineTable:
  f003010101f00405010ff00005010ff00005010ff010000a0f8815d00f23d00f
  23d10924d409248006d8060b80658845816c846c8003d8000380038105840580
  05d8000480048057810d840d800d800d800d

code outer(x) locals=(put) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object put at 0x..., file "global_written_by_a_closure.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (put)

  7          14 LOAD_FAST                1 (put)
             16 RETURN_VALUE
LineTable:
  f88000f002020513f000020513f000020513f000020513f000020513f008000c
  0f804a

code put() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.put firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  5           4 LOAD_DEREF               0 (x)
              6 STORE_GLOBAL             0 (shared)
              8 LOAD_CONST               0 (None)
             10 RETURN_VALUE
LineTable:
  f88000e01112880688068806

code <lambda>() consts=(0: None) stacksize=3 firstlineno=10
 10           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_GLOBAL              2 (shared)
             26 PRECALL                  1
             30 CALL                     1
             40 RETURN_VALUE
LineTable:
  800095749d46917c947c8000
