freevars 3.11

code <module> stacksize=3 filename='generator_in_a_cycle_with_finally.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object with_finally at 0x..., file "generator_in_a_cycle_with_finally.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (with_finally)

 13           8 PUSH_NULL
             10 LOAD_NAME                0 (with_finally)
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
  f003010101f004080111f000080111f000080111f01600010d800c810e840e80
  0ed800078007810984098009d800048004805bd10011d40011d00011d00011d0
  0011

code with_finally() locals=(inner) cellvars=(g) stacksize=3 firstlineno=2
              0 MAKE_CELL                1 (g)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             1 (g)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object inner at 0x..., file "generator_in_a_cycle_with_finally.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               0 (inner)

  9          14 PUSH_NULL
             16 LOAD_FAST                0 (inner)
             18 PRECALL                  0
             22 CALL                     0
             32 STORE_DEREF              1 (g)

 10          34 LOAD_DEREF               1 (g)
             36 LOAD_METHOD              0 (send)
             58 LOAD_CONST               0 (None)
             60 PRECALL                  1
             64 CALL                     1
             74 POP_TOP
             76 LOAD_CONST               0 (None)
             78 RETURN_VALUE
LineTable:
  f88000f00204051cf00004051cf00004051cf00004051cf00004051cf00c0009
  0e880589078c078041d80405874682468834814c844c804c804c804c

code inner() freevars=(g) flags=OPTIMIZED|NEWLOCALS|NESTED|GENERATOR stacksize=5 qualname=with_finally.<locals>.inner firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RETURN_GENERATOR
              4 POP_TOP
              6 RESUME                   0

  4           8 NOP

  5          10 LOAD_DEREF               0 (g)
             12 YIELD_VALUE
             14 RESUME                   1
             16 POP_TOP

  7          18 LOAD_GLOBAL              1 (NULL + emit)
             30 LOAD_CONST               1 ('finally')
             32 PRECALL                  1
             36 CALL                     1
             46 POP_TOP
             48 LOAD_CONST               0 (None)
             50 RETURN_VALUE
        >>   52 PUSH_EXC_INFO
             54 LOAD_GLOBAL              1 (NULL + emit)
             66 LOAD_CONST               1 ('finally')
             68 PRECALL                  1
             72 CALL                     1
             82 POP_TOP
             84 RERAISE                  0
        >>   86 COPY                     3
             88 POP_EXCEPT
             90 RERAISE                  1
ExceptionTable:
  10 to 16 -> 52 [0]
  52 to 84 -> 86 [1] lasti
LineTable:
  f8e800e8008000f00203091cd81213884788478847e50c109019894f8c4f884f
  884f884ff88d449019894f8c4f884f884ff8f8f8
