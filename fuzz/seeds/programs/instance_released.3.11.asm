freevars 3.11

code <module> stacksize=5 filename='instance_released.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object Node at 0x..., file "instance_released.py", line 2>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('Node')
             12 LOAD_NAME                0 (object)
             14 PRECALL                  3
             18 CALL                     3
             28 STORE_NAME               1 (Node)

  8          30 PUSH_NULL
             32 LOAD_NAME                1 (Node)
             34 PUSH_NULL
             36 LOAD_NAME                2 (token)
             38 PRECALL                  0
             42 CALL                     0
             52 PRECALL                  1
             56 CALL                     1
             66 STORE_NAME               3 (node)

  9          68 LOAD_CONST               2 (None)
             70 STORE_NAME               3 (node)

 10          72 PUSH_NULL
             74 LOAD_NAME                4 (emit)
             76 LOAD_CONST               3 ('dropped')
             78 PRECALL                  1
             82 CALL                     1
             92 POP_TOP
             94 LOAD_CONST               2 (None)
             96 RETURN_VALUE
LineTable:
  f003010101f004030119f000030119f000030119f000030119f0000301198836
  f100030119f400030119f000030119f00c00080c80748845884589478c47817d
  847d8004d8070b8004d8000480048059810f840f800f800f800f

code Node stacksize=1 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('Node')
              8 STORE_NAME               2 (__qualname__)

  3          10 LOAD_CONST               1 (<code object __init__ at 0x..., file "instance_released.py", line 3>)
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__init__)
             16 LOAD_CONST               2 (None)
             18 RETURN_VALUE
LineTable:
  80008000800080008000f002020519f000020519f000020519f000020519f000
  020519

code __init__(self, token) stacksize=2 qualname=Node.__init__ firstlineno=3
  3           0 RESUME                   0

  4           2 LOAD_FAST                1 (token)
              4 LOAD_FAST                0 (self)
              6 STORE_ATTR               0 (token)

  5          16 LOAD_CONST               0 (None)
             18 LOAD_FAST                0 (self)
             20 STORE_ATTR               1 (next)
             30 LOAD_CONST               0 (None)
             32 RETURN_VALUE
LineTable:
  8000d8151a88048c0ad8141888048c0988098809
