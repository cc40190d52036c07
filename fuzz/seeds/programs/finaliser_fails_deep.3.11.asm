freevars 3.11

code <module> stacksize=2 filename='finaliser_fails_deep.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object deep at 0x..., file "finaliser_fails_deep.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (deep)

 10           8 LOAD_CONST               1 (<code object owner at 0x..., file "finaliser_fails_deep.py", line 10>)
             10 MAKE_FUNCTION            0
             12 STORE_NAME               1 (owner)

 16          14 PUSH_NULL
             16 LOAD_NAME                1 (owner)
             18 PRECALL                  0
             22 CALL                     0
             32 POP_TOP
             34 LOAD_CONST               2 (None)
             36 RETURN_VALUE
LineTable:
  f003010101f004050113f000050113f000050113f010030112f000030112f000
  030112f00c000106800581078407800780078007

code deep(n) locals=(keep) cellvars=(held) stacksize=4 firstlineno=2
              0 MAKE_CELL                2 (held)

  2           2 RESUME                   0

  3           4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0
             30 STORE_DEREF              2 (held)

  4          32 LOAD_CLOSURE             2 (held)
             34 BUILD_TUPLE              1
             36 LOAD_CONST               1 (<code object <lambda> at 0x..., file "finaliser_fails_deep.py", line 4>)
             38 MAKE_FUNCTION            8 (closure)
             40 STORE_FAST               1 (keep)

  5          42 LOAD_FAST                0 (n)
             44 POP_JUMP_FORWARD_IF_FALSE    18 (to 82)

  6          46 LOAD_GLOBAL              3 (NULL + deep)
             58 LOAD_FAST                0 (n)
             60 LOAD_CONST               2 (1)
             62 BINARY_OP               10 (-)
             66 PRECALL                  1
             70 CALL                     1
             80 POP_TOP

  7     >>   82 LOAD_GLOBAL              4 (missing_global)
             94 POP_TOP
             96 LOAD_CONST               0 (None)
             98 RETURN_VALUE
LineTable:
  f88000dd0b1089378c378044d80b17883c883c883c8044d80708f000010514dd
  080c885190118955890b8c0b880bdd0412804e804e804e

code <lambda>() freevars=(held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=deep.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (held)
              6 RETURN_VALUE
LineTable:
  f8800090348000

code owner() locals=(x) stacksize=3 firstlineno=10
 10           0 RESUME                   0

 11           2 LOAD_GLOBAL              1 (NULL + token)
             14 LOAD_CONST               1 (<code object <lambda> at 0x..., file "finaliser_fails_deep.py", line 11>)
             16 MAKE_FUNCTION            0
             18 PRECALL                  1
             22 CALL                     1
             32 STORE_FAST               0 (x)

 12          34 LOAD_CONST               0 (None)
             36 STORE_FAST               0 (x)

 13          38 LOAD_GLOBAL              3 (NULL + emit)
             50 LOAD_CONST               2 ('after')
             52 PRECALL                  1
             56 CALL                     1
             66 POP_TOP
             68 LOAD_CONST               0 (None)
             70 RETURN_VALUE
LineTable:
  8000dd080d886f886fd1081ed4081e8041d8080c8041dd04088817814d844d80
  4d804d804d

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=owner.<locals>.<lambda> firstlineno=11
 11           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + deep)
             14 LOAD_CONST               1 (2)
             16 PRECALL                  1
             20 CALL                     1
             30 RETURN_VALUE
LineTable:
  800095649831916794678000
