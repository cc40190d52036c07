freevars 3.11

code <module> stacksize=2 filename='cycle_broken_by_del.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object make at 0x..., file "cycle_broken_by_del.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 13           8 PUSH_NULL
             10 LOAD_NAME                0 (make)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP

 14          28 PUSH_NULL
             30 LOAD_NAME                1 (collect)
             32 PRECALL                  0
             36 CALL                     0
             46 POP_TOP
             48 LOAD_CONST               1 (None)
             50 RETURN_VALUE
LineTable:
  f003010101f004080113f000080113f000080113f01600010580048106840680
  06d80007800781098409800980098009

code make() cellvars=(again, held) stacksize=3 firstlineno=2
              0 MAKE_CELL                0 (again)
              2 MAKE_CELL                1 (held)

  2           4 RESUME                   0

  3           6 LOAD_GLOBAL              1 (NULL + token)
             18 PRECALL                  0
             22 CALL                     0
             32 STORE_DEREF              1 (held)

  5          34 LOAD_CLOSURE             0 (again)
             36 LOAD_CLOSURE             1 (held)
             38 BUILD_TUPLE              2
             40 LOAD_CONST               1 (<code object again at 0x..., file "cycle_broken_by_del.py", line 5>)
             42 MAKE_FUNCTION            8 (closure)
             44 STORE_DEREF              0 (again)

  8          46 LOAD_GLOBAL              3 (NULL + emit)
             58 LOAD_CONST               2 ('alive')
             60 PRECALL                  1
             64 CALL                     1
             74 POP_TOP

  9          76 DELETE_DEREF             0 (again)

 10          78 LOAD_GLOBAL              3 (NULL + emit)
             90 LOAD_CONST               3 ('broken')
             92 PRECALL                  1
             96 CALL                     1
            106 POP_TOP
            108 LOAD_CONST               0 (None)
            110 RETURN_VALUE
LineTable:
  f8f88000dd0b1089378c378044f00401051bf00001051bf00001051bf0000105
  1bf00001051bf00001051bf5060005098817814d844d804dd8080ddd04088818
  814e844e804e804e804e

code again() freevars=(again, held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=make.<locals>.again firstlineno=5
              0 COPY_FREE_VARS           2

  5           2 RESUME                   0

  6           4 LOAD_DEREF               0 (again)
              6 LOAD_DEREF               1 (held)
              8 BUILD_TUPLE              2
             10 RETURN_VALUE
LineTable:
  f88000d80f149064887bd0081a
