freevars 3.11

code <module> stacksize=3 filename='generator_in_a_cycle.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object plain at 0x..., file "generator_in_a_cycle.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (plain)

 13           8 PUSH_NULL
             10 LOAD_NAME                0 (plain)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP

 14          28 PUSH_NULL
             30 LOAD_NAME                1 (collect)
             32 PRECALL                  0
             36 CALL                     0
             46 POP_TOP

 15          48 PUSH_NULL
             50 LOAD_NAME                2 (emit)
             52 LOAD_CONST               1 ('collected')
             54 PRECALL                  1
             58 CALL                     1
             68 POP_TOP
             70 LOAD_CONST               2 (None)
             72 RETURN_VALUE
LineTable:
  f003010101f004080111f000080111f000080111f01600010680058107840780
  07d800078007810984098009d800048004805bd10011d40011d00011d00011d0
  0011

code plain() locals=(outer, inner) cellvars=(g) stacksize=3 firstlineno=2
              0 MAKE_CELL                2 (g)

  2           2 RESUME                   0

  3           4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0
             30 STORE_FAST               0 (outer)

  5          32 LOAD_CLOSURE             2 (g)
             34 BUILD_TUPLE              1
             36 LOAD_CONST               1 (<code object inner at 0x..., file "generator_in_a_cycle.py", line 5>)
             38 MAKE_FUNCTION            8 (closure)
             40 STORE_FAST               1 (inner)

  9          42 PUSH_NULL
             44 LOAD_FAST                1 (inner)
             46 PRECALL                  0
             50 CALL                     0
             60 STORE_DEREF              2 (g)

 10          62 LOAD_DEREF               2 (g)
             64 LOAD_METHOD              1 (send)
             86 LOAD_CONST               0 (None)
             88 PRECALL                  1
             92 CALL                     1
            102 POP_TOP
            104 LOAD_CONST               0 (None)
            106 RETURN_VALUE
LineTable:
  f88000dd0c1189478c478045f004020510f000020510f000020510f000020510
  f000020510f00800090e880589078c078041d80405874682468834814c844c80
  4c804c804c

code inner() locals=(held) freevars=(g) flags=OPTIMIZED|NEWLOCALS|NESTED|GENERATOR stacksize=2 qualname=plain.<locals>.inner firstlineno=5
              0 COPY_FREE_VARS           1

  5           2 RETURN_GENERATOR
              4 POP_TOP
              6 RESUME                   0

  6           8 LOAD_GLOBAL              1 (NULL + token)
             20 PRECALL                  0
             24 CALL                     0
             34 STORE_FAST               0 (held)

  7          36 LOAD_DEREF               1 (g)
             38 YIELD_VALUE
             40 RESUME                   1
             42 POP_TOP
             44 LOAD_CONST               0 (None)
             46 RETURN_VALUE
LineTable:
  f8e800e8008000dd0f1489778c778804d80e0f88078807880788078807
