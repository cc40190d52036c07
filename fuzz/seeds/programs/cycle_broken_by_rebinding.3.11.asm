freevars 3.11

code <module> stacksize=5 filename='cycle_broken_by_rebinding.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object make at 0x..., file "cycle_broken_by_rebinding.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 14           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 PUSH_NULL
             16 LOAD_NAME                0 (make)
             18 PRECALL                  0
             22 CALL                     0
             32 PRECALL                  0
             36 CALL                     0
             46 PRECALL                  1
             50 CALL                     1
             60 POP_TOP
             62 LOAD_CONST               1 (None)
             64 RETURN_VALUE
LineTable:
  f003010101f004090112f000090112f000090112f01800010580048056805480
  548156845681588458810e840e800e800e800e

code make() locals=(result) cellvars=(again, held) stacksize=3 firstlineno=2
              0 MAKE_CELL                1 (again)
              2 MAKE_CELL                2 (held)

  2           4 RESUME                   0

  3           6 LOAD_GLOBAL              1 (NULL + token)
             18 PRECALL                  0
             22 CALL                     0
             32 STORE_DEREF              2 (held)

  5          34 LOAD_CLOSURE             1 (again)
             36 LOAD_CLOSURE             2 (held)
             38 BUILD_TUPLE              2
             40 LOAD_CONST               1 (<code object again at 0x..., file "cycle_broken_by_rebinding.py", line 5>)
             42 MAKE_FUNCTION            8 (closure)
             44 STORE_DEREF              1 (again)

  8          46 LOAD_CLOSURE             1 (again)
             48 BUILD_TUPLE              1
             50 LOAD_CONST               2 (<code object <lambda> at 0x..., file "cycle_broken_by_rebinding.py", line 8>)
             52 MAKE_FUNCTION            8 (closure)
             54 STORE_FAST               0 (result)

  9          56 LOAD_CONST               0 (None)
             58 STORE_DEREF              1 (again)

 10          60 LOAD_GLOBAL              3 (NULL + emit)
             72 LOAD_CONST               3 ('broken')
             74 PRECALL                  1
             78 CALL                     1
             88 POP_TOP

 11          90 LOAD_FAST                0 (result)
             92 RETURN_VALUE
LineTable:
  f8f88000dd0b1089378c378044f00401051bf00001051bf00001051bf0000105
  1bf00001051bf00001051bf006000e1b885d885d885d8046d80c108045dd0408
  8818814e844e804ed80b11804d

code again() freevars=(again, held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=make.<locals>.again firstlineno=5
              0 COPY_FREE_VARS           2

  5           2 RESUME                   0

  6           4 LOAD_DEREF               0 (again)
              6 LOAD_DEREF               1 (held)
              8 BUILD_TUPLE              2
             10 RETURN_VALUE
LineTable:
  f88000d80f149064887bd0081a

code <lambda>() freevars=(again) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=make.<locals>.<lambda> firstlineno=8
              0 COPY_FREE_VARS           1

  8           2 RESUME                   0
              4 LOAD_DEREF               0 (again)
              6 RETURN_VALUE
LineTable:
  f8800090558000
