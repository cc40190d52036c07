freevars 3.11

code <module> stacksize=7 filename='dict_comprehension_order_of_evaluation.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object say at 0x..., file "dict_comprehension_order_of_evaluation.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (say)

  7           8 LOAD_CONST               1 (<code object outer at 0x..., file "dict_comprehension_order_of_evaluation.py", line 7>)
             10 MAKE_FUNCTION            0
             12 STORE_NAME               1 (outer)

 11          14 PUSH_NULL
             16 LOAD_NAME                2 (emit)
             18 PUSH_NULL
             20 LOAD_NAME                3 (len)
             22 PUSH_NULL
             24 LOAD_NAME                1 (outer)
             26 LOAD_CONST               2 ('value')
             28 PRECALL                  1
             32 CALL                     1
             42 PRECALL                  1
             46 CALL                     1
             56 PRECALL                  1
             60 CALL                     1
             70 POP_TOP
             72 LOAD_CONST               3 (None)
             74 RETURN_VALUE
LineTable:
  f003010101f004020111f000020111f000020111f00a01012ef00001012ef000
  01012ef008000105800480538053881588158877891e8c1ed10518d40518d100
  19d40019d00019d00019d00019

code say(value) consts=(0: None) stacksize=3 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_FAST                0 (value)
             16 PRECALL                  1
             20 CALL                     1
             30 POP_TOP

  4          32 LOAD_FAST                0 (value)
             34 RETURN_VALUE
LineTable:
  8000dd04088815814b844b804bd80b10804c

code outer(x) cellvars=(x) consts=(0: None) stacksize=4 firstlineno=7
              0 MAKE_CELL                0 (x)

  7           2 RESUME                   0

  8           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <dictcomp> at 0x..., file "dict_comprehension_order_of_evaluation.py", line 8>)
             10 MAKE_FUNCTION            8 (closure)
             12 LOAD_GLOBAL              1 (NULL + range)
             24 LOAD_CONST               2 (2)
             26 PRECALL                  1
             30 CALL                     1
             40 GET_ITER
             42 PRECALL                  0
             46 CALL                     0
             56 RETURN_VALUE
LineTable:
  f88000d80b2dd00b2dd00b2dd00b2da545a821a148a448d00b2dd10b2dd40b2d
  d0042d

code <dictcomp>(.0) locals=(i) freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=6 qualname=outer.<locals>.<dictcomp> firstlineno=8
              0 COPY_FREE_VARS           1

  8           2 RESUME                   0
              4 BUILD_MAP                0
              6 LOAD_FAST                0 (.0)
        >>    8 FOR_ITER                31 (to 72)
             10 STORE_FAST               1 (i)
             12 LOAD_GLOBAL              1 (NULL + say)
             24 LOAD_FAST                1 (i)
             26 PRECALL                  1
             30 CALL                     1
             40 LOAD_GLOBAL              1 (NULL + say)
             52 LOAD_DEREF               2 (x)
             54 PRECALL                  1
             58 CALL                     1
             68 MAP_ADD                  2
             70 JUMP_BACKWARD           32 (to 8)
        >>   72 RETURN_VALUE
LineTable:
  f88000d00b2dd00b2dd00b2d98718d43900189468c469543980191469446d00b
  2dd00b2dd00b2d
