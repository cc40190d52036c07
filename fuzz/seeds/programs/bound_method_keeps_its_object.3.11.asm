freevars 3.11

code <module> stacksize=3 filename='bound_method_keeps_its_object.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "bound_method_keeps_its_object.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  7           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (add)

  8          28 PUSH_NULL
             30 LOAD_NAME                1 (add)
             32 LOAD_CONST               1 (1)
             34 PRECALL                  1
             38 CALL                     1
             48 POP_TOP

  9          50 PUSH_NULL
             52 LOAD_NAME                2 (emit)
             54 LOAD_CONST               2 ('added')
             56 PRECALL                  1
             60 CALL                     1
             70 POP_TOP

 10          72 LOAD_CONST               3 (None)
             74 STORE_NAME               1 (add)

 11          76 PUSH_NULL
             78 LOAD_NAME                2 (emit)
             80 LOAD_CONST               4 ('dropped')
             82 PRECALL                  1
             86 CALL                     1
             96 POP_TOP
             98 LOAD_CONST               3 (None)
            100 RETURN_VALUE
LineTable:
  f003010101f004020124f000020124f000020124f00a00070c80658167846780
  03d8000380038041810684068006d8000480048057810d840d800dd8060a8003
  d8000480048059810f840f800f800f800f

code outer() cellvars=(add) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (add)

  2           2 RESUME                   0

  3           4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0
             30 BUILD_LIST               1
             32 LOAD_ATTR                1 (append)
             42 STORE_DEREF              0 (add)

  4          44 LOAD_CLOSURE             0 (add)
             46 BUILD_TUPLE              1
             48 LOAD_CONST               1 (<code object <lambda> at 0x..., file "bound_method_keeps_its_object.py", line 4>)
             50 MAKE_FUNCTION            8 (closure)
             52 RETURN_VALUE
LineTable:
  f88000dd0b1089378c378829d40a1a8043d80b23d00b23d00b23d00b23d00423

code <lambda>(value) freevars=(add) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 PUSH_NULL
              6 LOAD_DEREF               1 (add)
              8 LOAD_FAST                0 (value)
             10 PRECALL                  1
             14 CALL                     1
             24 RETURN_VALUE
LineTable:
  f88000981398139855991a9c1a8000
