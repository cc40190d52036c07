freevars 3.11

code <module> stacksize=2 filename='empty_cell_read_by_closure.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "empty_cell_read_by_closure.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 10           8 PUSH_NULL
             10 LOAD_NAME                0 (owner)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP
             28 LOAD_CONST               1 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f00405010af00005010af00005010af01000010680058107840780
  0780078007

code owner() locals=(reader) cellvars=(x) stacksize=2 firstlineno=2
              0 MAKE_CELL                1 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             1 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object reader at 0x..., file "empty_cell_read_by_closure.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               0 (reader)

  6          14 PUSH_NULL
             16 LOAD_FAST                0 (reader)
             18 PRECALL                  0
             22 CALL                     0
             32 POP_TOP

  7          34 LOAD_CONST               2 (1)
             36 STORE_DEREF              1 (x)
             38 LOAD_CONST               0 (None)
             40 RETURN_VALUE
LineTable:
  f88000f002010511f000010511f000010511f000010511f000010511f0060005
  0b8046814884488048d80809804180418041

code reader() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=owner.<locals>.reader firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f88000d80f108808
