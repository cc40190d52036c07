freevars 3.11

code <module> stacksize=5 filename='exception_class_raised_uncalled.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object Empty at 0x..., file "exception_class_raised_uncalled.py", line 2>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('Empty')
             12 LOAD_NAME                0 (LookupError)
             14 PRECALL                  3
             18 CALL                     3
             28 STORE_NAME               1 (Empty)

  6          30 PUSH_NULL
             32 LOAD_BUILD_CLASS
             34 LOAD_CONST               2 (<code object Never at 0x..., file "exception_class_raised_uncalled.py", line 6>)
             36 MAKE_FUNCTION            0
             38 LOAD_CONST               3 ('Never')
             40 LOAD_NAME                1 (Empty)
             42 PRECALL                  3
             46 CALL                     3
             56 STORE_NAME               2 (Never)

 11          58 LOAD_CONST               4 (<code object fail at 0x..., file "exception_class_raised_uncalled.py", line 11>)
             60 MAKE_FUNCTION            0
             62 STORE_NAME               3 (fail)

 15          64 PUSH_NULL
             66 LOAD_NAME                3 (fail)
             68 LOAD_NAME                2 (Never)
             70 PRECALL                  1
             74 CALL                     1
             84 POP_TOP
             86 LOAD_CONST               5 (None)
             88 RETURN_VALUE
LineTable:
  f003010101f004010109f000010109f000010109f000010109f000010109884b
  f100010109f400010109f000010109f008020115f000020115f000020115f000
  020115f0000201158845f100020115f400020115f000020115f00a010110f000
  010110f000010110f00800010580048055810b840b800b800b800b

code Empty stacksize=1 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('Empty')
              8 STORE_NAME               2 (__qualname__)

  3          10 LOAD_CONST               1 (None)
             12 RETURN_VALUE
LineTable:
  80008000800080008000d804088044

code Never stacksize=1 firstlineno=6
  6           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('Never')
              8 STORE_NAME               2 (__qualname__)

  7          10 LOAD_CONST               1 (<code object __init__ at 0x..., file "exception_class_raised_uncalled.py", line 7>)
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__init__)
             16 LOAD_CONST               2 (None)
             18 RETURN_VALUE
LineTable:
  80008000800080008000f002010515f000010515f000010515f000010515f000
  010515

code __init__(self) stacksize=3 qualname=Never.__init__ firstlineno=7
  7           0 RESUME                   0

  8           2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_CONST               1 ('made')
             16 PRECALL                  1
             20 CALL                     1
             30 POP_TOP
             32 LOAD_CONST               0 (None)
             34 RETURN_VALUE
LineTable:
  8000dd080c8856890c8c0c880c880c880c

code fail(which) consts=(0: None) stacksize=1 firstlineno=11
 11           0 RESUME                   0

 12           2 LOAD_FAST                0 (which)
              4 RAISE_VARARGS            1
LineTable:
  8000d80a0f804b
