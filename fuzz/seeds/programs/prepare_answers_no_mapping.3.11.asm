freevars 3.11

code <module> consts=(4: ('metaclass',)) stacksize=5 filename='prepare_answers_no_mapping.py'
  0           0 RESUME                   0

  3           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object Meta at 0x..., file "prepare_answers_no_mapping.py", line 3>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('Meta')
             12 LOAD_NAME                0 (type)
             14 PRECALL                  3
             18 CALL                     3
             28 STORE_NAME               1 (Meta)

  8          30 PUSH_NULL
             32 LOAD_BUILD_CLASS
             34 LOAD_CONST               2 (<code object C at 0x..., file "prepare_answers_no_mapping.py", line 8>)
             36 MAKE_FUNCTION            0
             38 LOAD_CONST               3 ('C')
             40 LOAD_NAME                1 (Meta)
             42 KW_NAMES                 4
             44 PRECALL                  3
             48 CALL                     3
             58 STORE_NAME               2 (C)
             60 LOAD_CONST               5 (None)
             62 RETURN_VALUE
LineTable:
  f003010101f006020111f000020111f000020111f000020111f0000201118834
  f100020111f400020111f000020111f00a010109f000010109f000010109f000
  010109f0000101099024f000010109f100010109f400010109f000010109f000
  010109f000010109

code Meta stacksize=1 firstlineno=3
  3           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('Meta')
              8 STORE_NAME               2 (__qualname__)

  4          10 LOAD_CONST               1 (<code object __prepare__ at 0x..., file "prepare_answers_no_mapping.py", line 4>)
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__prepare__)
             16 LOAD_CONST               2 (None)
             18 RETURN_VALUE
LineTable:
  80008000800080008000f002010511f000010511f000010511f000010511f000
  010511

code __prepare__(name, bases) consts=(0: None) stacksize=1 qualname=Meta.__prepare__ firstlineno=4
  4           0 RESUME                   0

  5           2 LOAD_CONST               1 (5)
              4 RETURN_VALUE
LineTable:
  8000d80f108871

code C stacksize=1 firstlineno=8
  8           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('C')
              8 STORE_NAME               2 (__qualname__)

  9          10 LOAD_CONST               1 (None)
             12 RETURN_VALUE
LineTable:
  80008000800080008000d804088044
