freevars 3.11

code <module> stacksize=5 filename='cycle_survives_while_reachable.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object make at 0x..., file "cycle_survives_while_reachable.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 12           8 PUSH_NULL
             10 LOAD_NAME                0 (make)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (again)

 13          28 PUSH_NULL
             30 LOAD_NAME                2 (collect)
             32 PRECALL                  0
             36 CALL                     0
             46 POP_TOP

 14          48 PUSH_NULL
             50 LOAD_NAME                3 (emit)
             52 PUSH_NULL
             54 LOAD_NAME                1 (again)
             56 LOAD_CONST               1 (2)
             58 PRECALL                  1
             62 CALL                     1
             72 PRECALL                  1
             76 CALL                     1
             86 POP_TOP
             88 LOAD_CONST               2 (None)
             90 RETURN_VALUE
LineTable:
  f003010101f004070111f000070111f000070111f01400090d880489068c0680
  05d800078007810984098009d80004800480558055883181588458810e840e80
  0e800e800e

code make() locals=(held) cellvars=(again) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                1 (again)

  2           2 RESUME                   0

  3           4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0
             30 STORE_FAST               0 (held)

  5          32 LOAD_CLOSURE             1 (again)
             34 BUILD_TUPLE              1
             36 LOAD_CONST               1 (<code object again at 0x..., file "cycle_survives_while_reachable.py", line 5>)
             38 MAKE_FUNCTION            8 (closure)
             40 STORE_DEREF              1 (again)

  8          42 LOAD_FAST                0 (held)
             44 LOAD_DEREF               1 (again)
             46 STORE_ATTR               1 (attribute)

  9          56 LOAD_DEREF               1 (again)
             58 RETURN_VALUE
LineTable:
  f88000dd0b1089378c378044f004010522f000010522f000010522f000010522
  f000010522f00600171b8045844fd80b10804c

code again(n) freevars=(again) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 qualname=make.<locals>.again firstlineno=5
              0 COPY_FREE_VARS           1

  5           2 RESUME                   0

  6           4 LOAD_FAST                0 (n)
              6 JUMP_IF_FALSE_OR_POP    13 (to 34)
              8 PUSH_NULL
             10 LOAD_DEREF               1 (again)
             12 LOAD_FAST                0 (n)
             14 LOAD_CONST               1 (1)
             16 BINARY_OP               10 (-)
             20 PRECALL                  1
             24 CALL                     1
        >>   34 RETURN_VALUE
LineTable:
  f88000d80f10d00f2190559055983198719935915c945cd00821
