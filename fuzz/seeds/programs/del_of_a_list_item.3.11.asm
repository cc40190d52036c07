freevars 3.11

code <module> stacksize=3 filename='del_of_a_list_item.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "del_of_a_list_item.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

 12           8 PUSH_NULL
             10 LOAD_NAME                0 (owner)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (drop)

 13          28 PUSH_NULL
             30 LOAD_NAME                1 (drop)
             32 LOAD_CONST               1 (1)
             34 PRECALL                  1
             38 CALL                     1
             48 POP_TOP

 14          50 PUSH_NULL
             52 LOAD_NAME                1 (drop)
             54 LOAD_CONST               2 (0)
             56 PRECALL                  1
             60 CALL                     1
             70 POP_TOP
             72 LOAD_CONST               3 (None)
             74 RETURN_VALUE
LineTable:
  f003010101f004070110f000070110f000070110f01400080d80758177847780
  04d8000480048051810784078007d800048004805181078407800780078007

code owner() locals=(drop) cellvars=(items) consts=(0: None) stacksize=4 firstlineno=2
              0 MAKE_CELL                1 (items)

  2           2 RESUME                   0

  3           4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0
             30 LOAD_GLOBAL              1 (NULL + token)
             42 PRECALL                  0
             46 CALL                     0
             56 LOAD_GLOBAL              1 (NULL + token)
             68 PRECALL                  0
             72 CALL                     0
             82 BUILD_LIST               3
             84 STORE_DEREF              1 (items)

  5          86 LOAD_CLOSURE             1 (items)
             88 BUILD_TUPLE              1
             90 LOAD_CONST               1 (<code object drop at 0x..., file "del_of_a_list_item.py", line 5>)
             92 MAKE_FUNCTION            8 (closure)
             94 STORE_FAST               0 (drop)

  9          96 LOAD_FAST                0 (drop)
             98 RETURN_VALUE
LineTable:
  f88000dd0d1289578c579565916794679d7599779c77d00c278045f004020514
  f000020514f000020514f000020514f000020514f008000c10804b

code drop(index) freevars=(items) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=owner.<locals>.drop firstlineno=5
              0 COPY_FREE_VARS           1

  5           2 RESUME                   0

  6           4 LOAD_DEREF               1 (items)
              6 LOAD_FAST                0 (index)
              8 DELETE_SUBSCR

  7          10 LOAD_GLOBAL              1 (NULL + emit)
             22 LOAD_DEREF               1 (items)
             24 PRECALL                  1
             28 CALL                     1
             38 POP_TOP
             40 LOAD_CONST               0 (None)
             42 RETURN_VALUE
LineTable:
  f88000d80c119025884cdd080c8855890b8c0b880b880b880b
