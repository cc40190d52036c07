freevars 3.11

code <module> stacksize=6 filename='dict_display_order_of_evaluation.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object say at 0x..., file "dict_display_order_of_evaluation.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (say)

  7           8 LOAD_CONST               1 (<code object outer at 0x..., file "dict_display_order_of_evaluation.py", line 7>)
             10 MAKE_FUNCTION            0
             12 STORE_NAME               1 (outer)

 11          14 PUSH_NULL
             16 LOAD_NAME                2 (emit)
             18 PUSH_NULL
             20 PUSH_NULL
             22 LOAD_NAME                1 (outer)
             24 LOAD_CONST               2 ('value')
             26 PRECALL                  1
             30 CALL                     1
             40 PRECALL                  0
             44 CALL                     0
             54 PRECALL                  1
             58 CALL                     1
             68 POP_TOP
             70 LOAD_CONST               3 (None)
             72 RETURN_VALUE
LineTable:
  f003010101f004020111f000020111f000020111f00a010128f000010128f000
  010128f0080001058004805e805580558837815e845ed10515d40515d10016d4
  0016d00016d00016d00016

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

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=7
              0 MAKE_CELL                0 (x)

  7           2 RESUME                   0

  8           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "dict_display_order_of_evaluation.py", line 8>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b27d00b27d00b27d00b27d00427

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 qualname=outer.<locals>.<lambda> firstlineno=8
              0 COPY_FREE_VARS           1

  8           2 RESUME                   0
              4 LOAD_GLOBAL              1 (NULL + say)
             16 LOAD_CONST               1 ('key')
             18 PRECALL                  1
             22 CALL                     1
             32 LOAD_GLOBAL              1 (NULL + say)
             44 LOAD_DEREF               0 (x)
             46 PRECALL                  1
             50 CALL                     1
             60 BUILD_MAP                1
             62 RETURN_VALUE
LineTable:
  f8800095439805914a944aa503a041a106a406d013278000
