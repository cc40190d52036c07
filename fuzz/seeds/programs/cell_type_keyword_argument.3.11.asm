freevars 3.11

code <module> consts=(3: ('contents',)) stacksize=5 filename='cell_type_keyword_argument.py'
  0           0 RESUME                   0

  3           2 PUSH_NULL
              4 LOAD_CONST               0 (<code object <lambda> at 0x..., file "cell_type_keyword_argument.py", line 3>)
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 (1)
             10 PRECALL                  1
             14 CALL                     1
             24 STORE_NAME               0 (read)

  4          26 PUSH_NULL
             28 PUSH_NULL
             30 LOAD_NAME                1 (type)
             32 LOAD_NAME                0 (read)
             34 LOAD_ATTR                2 (__closure__)
             44 LOAD_CONST               2 (0)
             46 BINARY_SUBSCR
             56 PRECALL                  1
             60 CALL                     1
             70 PUSH_NULL
             72 LOAD_NAME                3 (token)
             74 PRECALL                  0
             78 CALL                     0
             88 KW_NAMES                 3
             90 PRECALL                  1
             94 CALL                     1
            104 POP_TOP
            106 LOAD_CONST               4 (None)
            108 RETURN_VALUE
LineTable:
  f003010101f00600091cd0081bd0081b9851d1071fd4071f8004d80019800480
  048054d405159061d40518d10019d40019a035a035a137a437d0002bd1002bd4
  002bd0002bd0002bd0002b

code <lambda>(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=3
              0 MAKE_CELL                0 (x)

  3           2 RESUME                   0
              4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_type_keyword_argument.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f8800090299029902990298000

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=<lambda>.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800098218000
