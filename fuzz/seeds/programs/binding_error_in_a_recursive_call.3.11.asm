freevars 3.11

code <module> stacksize=3 filename='binding_error_in_a_recursive_call.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object make at 0x..., file "binding_error_in_a_recursive_call.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           8 PUSH_NULL
             10 PUSH_NULL
             12 LOAD_NAME                0 (make)
             14 PRECALL                  0
             18 CALL                     0
             28 LOAD_CONST               1 (2)
             30 PRECALL                  1
             34 CALL                     1
             44 POP_TOP
             46 LOAD_CONST               2 (None)
             48 RETURN_VALUE
LineTable:
  f003010101f004040111f000040111f000040111f00e00010780048004810684
  06807181098409800980098009

code make() cellvars=(again) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (again)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (again)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object again at 0x..., file "binding_error_in_a_recursive_call.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_DEREF              0 (again)

  6          14 LOAD_DEREF               0 (again)
             16 RETURN_VALUE
LineTable:
  f88000f00201052ef00001052ef00001052ef00001052ef00001052ef006000c
  11804c

code again(n) freevars=(again) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 qualname=make.<locals>.again firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_FAST                0 (n)
              6 POP_JUMP_FORWARD_IF_FALSE    14 (to 36)
              8 PUSH_NULL
             10 LOAD_DEREF               1 (again)
             12 LOAD_FAST                0 (n)
             14 LOAD_CONST               1 (1)
             16 BINARY_OP               10 (-)
             20 PRECALL                  1
             24 CALL                     1
             34 JUMP_FORWARD             9 (to 54)
        >>   36 PUSH_NULL
             38 LOAD_DEREF               1 (again)
             40 PRECALL                  0
             44 CALL                     0
        >>   54 RETURN_VALUE
LineTable:
  f88000d81f20d00f2d88758875905198119155897c8c7c887ca065a065a167a4
  67d0082d
