freevars 3.11

code <module> consts=(2: ('wrong',)) stacksize=5 filename='unexpected_keyword.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "unexpected_keyword.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 PUSH_NULL
             10 PUSH_NULL
             12 LOAD_NAME                0 (outer)
             14 LOAD_CONST               1 (1)
             16 PRECALL                  1
             20 CALL                     1
             30 PUSH_NULL
             32 LOAD_NAME                1 (token)
             34 PRECALL                  0
             38 CALL                     0
             48 PUSH_NULL
             50 LOAD_NAME                1 (token)
             52 PRECALL                  0
             56 CALL                     0
             66 KW_NAMES                 2
             68 PRECALL                  2
             72 CALL                     2
             82 POP_TOP
             84 LOAD_CONST               3 (None)
             86 RETURN_VALUE
LineTable:
  f003010101f00401011cf00001011cf00001011cf00800010980058005806181
  0884088815881589178c179805980599079c07d00020d10020d40020d00020d0
  0020d00020

code outer(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_DEREF               0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CLOSURE             0 (x)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object <lambda> at 0x..., file "unexpected_keyword.py", line 3>)
             14 MAKE_FUNCTION            9 (defaults, closure)
             16 RETURN_VALUE
LineTable:
  f88000d81718d00b1bd00b1bd00b1bd00b1bd00b1bd0041b

code <lambda>(a, b) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               2 (x)
              6 RETURN_VALUE
LineTable:
  f8800098218000
