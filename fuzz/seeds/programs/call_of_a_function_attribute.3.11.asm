freevars 3.11

code <module> consts=(6: ('b',)) stacksize=4 filename='call_of_a_function_attribute.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object f at 0x..., file "call_of_a_function_attribute.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "call_of_a_function_attribute.py", line 6>)
             10 MAKE_FUNCTION            0
             12 LOAD_NAME                0 (f)
             14 STORE_ATTR               1 (g)

  7          24 LOAD_NAME                0 (f)
             26 LOAD_METHOD              1 (g)
             48 LOAD_CONST               2 (1)
             50 LOAD_CONST               3 (2)
             52 PRECALL                  2
             56 CALL                     2
             66 POP_TOP

  8          68 LOAD_NAME                0 (f)
             70 LOAD_METHOD              1 (g)
             92 LOAD_CONST               4 ('x')
             94 LOAD_CONST               5 ('y')
             96 KW_NAMES                 6
             98 PRECALL                  2
            102 CALL                     2
            112 POP_TOP
            114 LOAD_CONST               7 (None)
            116 RETURN_VALUE
LineTable:
  f003010101f004010109f000010109f000010109f008000720d0061f80018403
  d800018703820380418071810984098009d8000187038203804388338003810f
  840f800f800f800f

code f() stacksize=1 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_CONST               0 (None)
              4 RETURN_VALUE
LineTable:
  8000d804088044

code <lambda>(a, b) consts=(0: None) stacksize=4 firstlineno=6
  6           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_FAST                0 (a)
             16 LOAD_FAST                1 (b)
             18 BUILD_TUPLE              2
             20 PRECALL                  1
             24 CALL                     1
             34 RETURN_VALUE
LineTable:
  80009534981198419806913c943c8000
