freevars 3.11

code <module> stacksize=5 filename='instance_cycle.py'
  0           0 RESUME                   0

  3           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object Node at 0x..., file "instance_cycle.py", line 3>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('Node')
             12 LOAD_NAME                0 (object)
             14 PRECALL                  3
             18 CALL                     3
             28 STORE_NAME               1 (Node)

  7          30 LOAD_CONST               2 (<code object ring at 0x..., file "instance_cycle.py", line 7>)
             32 MAKE_FUNCTION            0
             34 STORE_NAME               2 (ring)

 13          36 PUSH_NULL
             38 LOAD_NAME                2 (ring)
             40 PRECALL                  0
             44 CALL                     0
             54 POP_TOP

 14          56 PUSH_NULL
             58 LOAD_NAME                3 (emit)
             60 LOAD_CONST               3 ('left')
             62 PRECALL                  1
             66 CALL                     1
             76 POP_TOP

 15          78 PUSH_NULL
             80 LOAD_NAME                4 (collect)
             82 PRECALL                  0
             86 CALL                     0
             96 POP_TOP

 16          98 PUSH_NULL
            100 LOAD_NAME                3 (emit)
            102 LOAD_CONST               4 ('collected')
            104 PRECALL                  1
            108 CALL                     1
            118 POP_TOP
            120 LOAD_CONST               5 (None)
            122 RETURN_VALUE
LineTable:
  f003010101f006010109f000010109f000010109f000010109f0000101098836
  f100010109f400010109f000010109f008030116f000030116f000030116f00c
  0001058004810684068006d8000480048056810c840c800cd800078007810984
  098009d800048004805bd10011d40011d00011d00011d00011

code Node stacksize=1 firstlineno=3
  3           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('Node')
              8 STORE_NAME               2 (__qualname__)

  4          10 LOAD_CONST               1 (None)
             12 RETURN_VALUE
LineTable:
  80008000800080008000d804088044

code ring() locals=(a, b) stacksize=3 firstlineno=7
  7           0 RESUME                   0

  8           2 LOAD_GLOBAL              1 (NULL + Node)
             14 PRECALL                  0
             18 CALL                     0
             28 LOAD_GLOBAL              1 (NULL + Node)
             40 PRECALL                  0
             44 CALL                     0
             54 STORE_FAST               1 (b)
             56 STORE_FAST               0 (a)

  9          58 LOAD_FAST                1 (b)
             60 LOAD_FAST                0 (a)
             62 SWAP                     2
             64 LOAD_FAST                0 (a)
             66 STORE_ATTR               1 (next)
             76 LOAD_FAST                1 (b)
             78 STORE_ATTR               1 (next)

 10          88 LOAD_GLOBAL              5 (NULL + token)
            100 PRECALL                  0
            104 CALL                     0
            114 LOAD_FAST                0 (a)
            116 STORE_ATTR               2 (token)
            126 LOAD_CONST               0 (None)
            128 RETURN_VALUE
LineTable:
  8000dd0b0f89368c3695349136943680718041d815169801804e804184468841
  8c46dd0e1389678c678041844780478047
