freevars 3.11

code <module> consts=(4: ('closure', 'argdefs', 'globals', 'code')) stacksize=6 filename='function_type_by_keyword.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_NAME                0 (type)
              6 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_type_by_keyword.py", line 2>)
              8 MAKE_FUNCTION            0
             10 PRECALL                  1
             14 CALL                     1
             24 STORE_NAME               1 (FunctionType)

  5          26 LOAD_CONST               1 (<code object outer at 0x..., file "function_type_by_keyword.py", line 5>)
             28 MAKE_FUNCTION            0
             30 STORE_NAME               2 (outer)

  9          32 PUSH_NULL
             34 LOAD_NAME                2 (outer)
             36 LOAD_CONST               2 (1)
             38 PRECALL                  1
             42 CALL                     1
             52 STORE_NAME               3 (f)

 10          54 PUSH_NULL
             56 LOAD_NAME                1 (FunctionType)
             58 LOAD_NAME                3 (f)
             60 LOAD_ATTR                4 (__closure__)
             70 LOAD_CONST               3 (('default',))
             72 LOAD_NAME                3 (f)
             74 LOAD_ATTR                5 (__globals__)
             84 LOAD_NAME                3 (f)
             86 LOAD_ATTR                6 (__code__)
             96 KW_NAMES                 4
             98 PRECALL                  4
            102 CALL                     4
            112 STORE_NAME               7 (twin)

 11         114 PUSH_NULL
            116 LOAD_NAME                8 (emit)
            118 PUSH_NULL
            120 LOAD_NAME                7 (twin)
            122 PRECALL                  0
            126 CALL                     0
            136 PRECALL                  1
            140 CALL                     1
            150 POP_TOP

 12         152 PUSH_NULL
            154 LOAD_NAME                8 (emit)
            156 LOAD_NAME                7 (twin)
            158 LOAD_ATTR                9 (__name__)
            168 PRECALL                  1
            172 CALL                     1
            182 POP_TOP
            184 LOAD_CONST               5 (None)
            186 RETURN_VALUE
LineTable:
  f003010101e00f13887490499049897f8c7f800cf00601011cf00001011cf000
  01011cf00800050a80458821814884488001d80713807c98419c4db03cc811cc
  1dd05d5ed45d67d00768d10768d407688004d800048004805480548156845681
  0c840c800cd8000480048054845dd10013d40013d00013d00013d00013

code <lambda>() consts=(0: None) stacksize=1 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_CONST               1 (0)
              4 RETURN_VALUE
LineTable:
  800098418000

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=5
              0 MAKE_CELL                0 (x)

  5           2 RESUME                   0

  6           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "function_type_by_keyword.py", line 6>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b1bd00b1bd00b1bd00b1bd0041b

code <lambda>(y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=outer.<locals>.<lambda> firstlineno=6
              0 COPY_FREE_VARS           1

  6           2 RESUME                   0
              4 LOAD_DEREF               1 (x)
              6 LOAD_FAST                0 (y)
              8 BUILD_TUPLE              2
             10 RETURN_VALUE
LineTable:
  f880009061981190568000
