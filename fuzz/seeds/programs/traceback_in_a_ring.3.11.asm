freevars 3.11

code <module> stacksize=2 filename='traceback_in_a_ring.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object outer at 0x..., file "traceback_in_a_ring.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 16           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP
             28 LOAD_CONST               1 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f0060a0110f0000a0110f0000a0110f01a00010680058107840780
  0780078007

code outer() locals=(look) cellvars=(error) consts=(0: None) stacksize=3 firstlineno=3
              0 MAKE_CELL                1 (error)

  3           2 RESUME                   0

  4           4 LOAD_GLOBAL              1 (NULL + ValueError)
             16 LOAD_CONST               1 ('kept by its own frame')
             18 PRECALL                  1
             22 CALL                     1
             32 STORE_DEREF              1 (error)

  6          34 LOAD_CLOSURE             1 (error)
             36 BUILD_TUPLE              1
             38 LOAD_CONST               2 (<code object look at 0x..., file "traceback_in_a_ring.py", line 6>)
             40 MAKE_FUNCTION            8 (closure)
             42 STORE_FAST               0 (look)

 12          44 LOAD_GLOBAL              3 (NULL + token)
             56 LOAD_FAST                0 (look)
             58 PRECALL                  1
             62 CALL                     1
             72 STORE_GLOBAL             2 (looking)

 13          74 LOAD_DEREF               1 (error)
             76 RAISE_VARARGS            1
LineTable:
  f88000dd0c16d0172ed10c2fd40c2f8045f004030517f000030517f000030517
  f000030517f000030517f50c000f149044896b8c6b8047d80a0f804b

code look() locals=(ring) freevars=(error) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.look firstlineno=6
              0 COPY_FREE_VARS           1

  6           2 RESUME                   0

  7           4 LOAD_DEREF               1 (error)
              6 LOAD_ATTR                0 (__traceback__)
             16 LOAD_GLOBAL              3 (NULL + token)
             28 PRECALL                  0
             32 CALL                     0
             42 BUILD_LIST               2
             44 STORE_FAST               0 (ring)

  8          46 LOAD_FAST                0 (ring)
             48 LOAD_METHOD              2 (append)
             70 LOAD_FAST                0 (ring)
             72 PRECALL                  1
             76 CALL                     1
             86 POP_TOP

  9          88 LOAD_GLOBAL              7 (NULL + emit)
            100 LOAD_CONST               1 ('looked')
            102 PRECALL                  1
            106 CALL                     1
            116 POP_TOP
            118 LOAD_CONST               0 (None)
            120 RETURN_VALUE
LineTable:
  f88000d81015d41023a555a157a457d00f2d8804d8080c8f0b8a0b9044d10819
  d40819d00819dd080c8858890e8c0e880e880e880e
