freevars 3.11

code <module> stacksize=6 filename='cycle_through_a_list.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object make at 0x..., file "cycle_through_a_list.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           8 PUSH_NULL
             10 LOAD_NAME                0 (make)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (read)

 10          28 PUSH_NULL
             30 LOAD_NAME                2 (emit)
             32 PUSH_NULL
             34 LOAD_NAME                3 (len)
             36 PUSH_NULL
             38 LOAD_NAME                1 (read)
             40 PRECALL                  0
             44 CALL                     0
             54 PRECALL                  1
             58 CALL                     1
             68 PRECALL                  1
             72 CALL                     1
             82 POP_TOP

 11          84 LOAD_CONST               1 (None)
             86 STORE_NAME               1 (read)

 12          88 PUSH_NULL
             90 LOAD_NAME                4 (collect)
             92 PRECALL                  0
             96 CALL                     0
            106 POP_TOP

 13         108 PUSH_NULL
            110 LOAD_NAME                2 (emit)
            112 LOAD_CONST               2 ('end')
            114 PRECALL                  1
            118 CALL                     1
            128 POP_TOP
            130 LOAD_CONST               1 (None)
            132 RETURN_VALUE
LineTable:
  f003010101f004040114f000040114f000040114f00e00080c80748176847680
  04d800048004805380538814881489168c16815b845bd10011d40011d00011d8
  070b8004d800078007810984098009d8000480048055810b840b800b800b800b

code make() cellvars=(items) consts=(0: None) stacksize=4 firstlineno=2
              0 MAKE_CELL                0 (items)

  2           2 RESUME                   0

  3           4 BUILD_LIST               0
              6 STORE_DEREF              0 (items)

  4           8 LOAD_DEREF               0 (items)
             10 LOAD_METHOD              0 (append)
             32 LOAD_CLOSURE             0 (items)
             34 BUILD_TUPLE              1
             36 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cycle_through_a_list.py", line 4>)
             38 MAKE_FUNCTION            8 (closure)
             40 PRECALL                  1
             44 CALL                     1
             54 POP_TOP

  5          56 LOAD_DEREF               0 (items)
             58 LOAD_METHOD              0 (append)
             80 LOAD_GLOBAL              3 (NULL + token)
             92 PRECALL                  0
             96 CALL                     0
            106 PRECALL                  1
            110 CALL                     1
            120 POP_TOP

  6         122 LOAD_DEREF               0 (items)
            124 LOAD_CONST               2 (0)
            126 BINARY_SUBSCR
            136 RETURN_VALUE
LineTable:
  f88000d80c0e8045d80409874c824c901d901d901d901dd1041fd4041fd0041f
  d80409874c824c951591179417d10419d40419d00419d80b1090118c38804f

code <lambda>() freevars=(items) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=make.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (items)
              6 RETURN_VALUE
LineTable:
  f8800098158000
