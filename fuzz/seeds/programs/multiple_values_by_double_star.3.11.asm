freevars 3.11

code <module> consts=(1: 1) stacksize=6 filename='multiple_values_by_double_star.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object f at 0x..., file "multiple_values_by_double_star.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           8 PUSH_NULL
             10 LOAD_NAME                0 (f)
             12 LOAD_CONST               5 ((1,))
             14 BUILD_MAP                0
             16 LOAD_CONST               2 ('a')
             18 LOAD_CONST               3 (2)
             20 BUILD_MAP                1
             22 DICT_MERGE               1
             24 CALL_FUNCTION_EX         1
             26 POP_TOP
             28 LOAD_CONST               4 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f004010109f000010109f000010109f0080001028001d00010d000
  10880388518078d00010d00010d00010d00010d00010

code f(a) stacksize=1 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_CONST               0 (None)
              4 RETURN_VALUE
LineTable:
  8000d804088044
