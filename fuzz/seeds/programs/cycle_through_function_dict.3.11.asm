freevars 3.11

code <module> stacksize=4 filename='cycle_through_function_dict.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object make at 0x..., file "cycle_through_function_dict.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  7           8 PUSH_NULL
             10 LOAD_NAME                0 (make)
             12 PUSH_NULL
             14 LOAD_NAME                1 (token)
             16 PRECALL                  0
             20 CALL                     0
             30 PRECALL                  1
             34 CALL                     1
             44 POP_TOP

  8          46 PUSH_NULL
             48 LOAD_NAME                2 (emit)
             50 LOAD_CONST               1 ('alive')
             52 PRECALL                  1
             56 CALL                     1
             66 POP_TOP

  9          68 PUSH_NULL
             70 LOAD_NAME                3 (collect)
             72 PRECALL                  0
             76 CALL                     0
             86 POP_TOP

 10          88 PUSH_NULL
             90 LOAD_NAME                2 (emit)
             92 LOAD_CONST               2 ('end')
             94 PRECALL                  1
             98 CALL                     1
            108 POP_TOP
            110 LOAD_CONST               3 (None)
            112 RETURN_VALUE
LineTable:
  f003010101f00402010df00002010df00002010df00a00010580048055805581
  578457810d840d800dd8000480048057810d840d800dd8000780078109840980
  09d8000480048055810b840b800b800b800b

code make(held) locals=(f) cellvars=(held) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (held)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (held)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cycle_through_function_dict.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (f)

  4          14 LOAD_FAST                1 (f)
             16 LOAD_FAST                1 (f)
             18 STORE_ATTR               0 (me)
             28 LOAD_CONST               0 (None)
             30 RETURN_VALUE
LineTable:
  f88000d80814880c880c880c8041d80b0c8041844480448044

code <lambda>() freevars=(held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=make.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (held)
              6 RETURN_VALUE
LineTable:
  f8800090048000
