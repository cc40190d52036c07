freevars 3.11

code <module> stacksize=3 filename='comprehension_releases_on_error.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "comprehension_releases_on_error.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (0)
             14 PRECALL                  1
             18 CALL                     1
             28 POP_TOP
             30 LOAD_CONST               2 (None)
             32 RETURN_VALUE
LineTable:
  f003010101f004010136f000010136f000010136f00800010680058061810884
  08800880088008

code outer(limit) consts=(0: None) stacksize=4 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_CONST               1 (<code object <listcomp> at 0x..., file "comprehension_releases_on_error.py", line 3>)
              4 MAKE_FUNCTION            0
              6 LOAD_CONST               2 (2)
              8 LOAD_CONST               3 (1)
             10 LOAD_FAST                0 (limit)
             12 BUILD_TUPLE              3
             14 GET_ITER
             16 PRECALL                  0
             20 CALL                     0
             30 RETURN_VALUE
LineTable:
  8000d80b35d00b35a801a831a865a07dd00b35d10b35d40b35d00435

code <listcomp>(.0) locals=(n) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=5 qualname=outer.<locals>.<listcomp> firstlineno=3
  3           0 RESUME                   0
              2 BUILD_LIST               0
              4 LOAD_FAST                0 (.0)
        >>    6 FOR_ITER                21 (to 50)
              8 STORE_FAST               1 (n)
             10 LOAD_GLOBAL              1 (NULL + token)
             22 PRECALL                  0
             26 CALL                     0
             36 LOAD_CONST               0 (6)
             38 LOAD_FAST                1 (n)
             40 BINARY_OP                2 (//)
             44 BUILD_TUPLE              2
             46 LIST_APPEND              2
             48 JUMP_BACKWARD           22 (to 6)
        >>   50 RETURN_VALUE
LineTable:
  8000d00b35d00b35d00b35a0218d5589578c57906198319166d00c1dd00b35d0
  0b35d00b35
