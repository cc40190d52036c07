freevars 3.11

code <module> stacksize=5 filename='operator_not_supported.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object A at 0x..., file "operator_not_supported.py", line 2>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('A')
             12 LOAD_NAME                0 (object)
             14 PRECALL                  3
             18 CALL                     3
             28 STORE_NAME               1 (A)

  7          30 PUSH_NULL
             32 LOAD_BUILD_CLASS
             34 LOAD_CONST               2 (<code object B at 0x..., file "operator_not_supported.py", line 7>)
             36 MAKE_FUNCTION            0
             38 LOAD_CONST               3 ('B')
             40 LOAD_NAME                0 (object)
             42 PRECALL                  3
             46 CALL                     3
             56 STORE_NAME               2 (B)

 13          58 PUSH_NULL
             60 LOAD_NAME                1 (A)
             62 PRECALL                  0
             66 CALL                     0
             76 PUSH_NULL
             78 LOAD_NAME                2 (B)
             80 PRECALL                  0
             84 CALL                     0
             94 BINARY_OP               10 (-)
             98 POP_TOP
            100 LOAD_CONST               4 (None)
            102 RETURN_VALUE
LineTable:
  f003010101f00402011ef00002011ef00002011ef00002011ef00002011e8806
  f10002011ef40002011ef00002011ef00a03011ef00003011ef00003011ef000
  03011ef00003011e8806f10003011ef40003011ef00003011ef00c0001028001
  8103840380618061816384638109800980098009

code A stacksize=1 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('A')
              8 STORE_NAME               2 (__qualname__)

  3          10 LOAD_CONST               1 (<code object __sub__ at 0x..., file "operator_not_supported.py", line 3>)
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__sub__)
             16 LOAD_CONST               2 (None)
             18 RETURN_VALUE
LineTable:
  80008000800080008000f00201051ef00001051ef00001051ef00001051ef000
  01051e

code __sub__(self, other) consts=(0: None) stacksize=1 qualname=A.__sub__ firstlineno=3
  3           0 RESUME                   0

  4           2 LOAD_GLOBAL              0 (NotImplemented)
             14 RETURN_VALUE
LineTable:
  8000dd0f1dd0081d

code B stacksize=1 firstlineno=7
  7           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('B')
              8 STORE_NAME               2 (__qualname__)

  8          10 LOAD_CONST               1 (<code object __rsub__ at 0x..., file "operator_not_supported.py", line 8>)
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__rsub__)
             16 LOAD_CONST               2 (None)
             18 RETURN_VALUE
LineTable:
  80008000800080008000f00202051ef00002051ef00002051ef00002051ef000
  02051e

code __rsub__(self, other) consts=(0: None) stacksize=3 qualname=B.__rsub__ firstlineno=8
  8           0 RESUME                   0

  9           2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_CONST               1 ('asked')
             16 PRECALL                  1
             20 CALL                     1
             30 POP_TOP

 10          32 LOAD_GLOBAL              2 (NotImplemented)
             44 RETURN_VALUE
LineTable:
  8000dd080c8857890d8c0d880ddd0f1dd0081d
