freevars 3.11

code <module> stacksize=5 filename='truth_not_a_bool.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object Bad at 0x..., file "truth_not_a_bool.py", line 2>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('Bad')
             12 LOAD_NAME                0 (object)
             14 PRECALL                  3
             18 CALL                     3
             28 STORE_NAME               1 (Bad)

  9          30 PUSH_NULL
             32 LOAD_NAME                1 (Bad)
             34 PRECALL                  0
             38 CALL                     0
             48 UNARY_NOT
             50 POP_TOP
             52 LOAD_CONST               2 (None)
             54 RETURN_VALUE
LineTable:
  f003010101f00404011bf00004011bf00004011bf00004011bf00004011b8826
  f10004011bf40004011bf00004011bf00e000508804381458445800980098009
  8009

code Bad stacksize=1 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('Bad')
              8 STORE_NAME               2 (__qualname__)

  3          10 LOAD_CONST               1 (<code object __bool__ at 0x..., file "truth_not_a_bool.py", line 3>)
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__bool__)

  6          16 LOAD_NAME                3 (__bool__)
             18 STORE_NAME               4 (__nonzero__)
             20 LOAD_CONST               2 (None)
             22 RETURN_VALUE
LineTable:
  80008000800080008000f002010514f000010514f000010514f00600131b804b
  804b804b

code __bool__(self) consts=(0: None) stacksize=1 qualname=Bad.__bool__ firstlineno=3
  3           0 RESUME                   0

  4           2 LOAD_CONST               1 ('no')
              4 RETURN_VALUE
LineTable:
  8000d80f138874
