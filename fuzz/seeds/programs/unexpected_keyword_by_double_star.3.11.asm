freevars 3.11

code <module> stacksize=7 filename='unexpected_keyword_by_double_star.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object f at 0x..., file "unexpected_keyword_by_double_star.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           8 PUSH_NULL
             10 LOAD_NAME                0 (f)
             12 LOAD_CONST               5 (())
             14 BUILD_MAP                0
             16 LOAD_CONST               1 (1)
             18 LOAD_CONST               2 (2)
             20 LOAD_CONST               3 (('a', 'b'))
             22 BUILD_CONST_KEY_MAP      2
             24 DICT_MERGE               1
             26 CALL_FUNCTION_EX         1
             28 POP_TOP
             30 LOAD_CONST               4 (None)
             32 RETURN_VALUE
LineTable:
  f003010101f004010109f000010109f000010109f0080001028001d00015d000
  1588219021d00414d00414d00015d00015d00015d00015d00015

code f(a) stacksize=1 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_CONST               0 (None)
              4 RETURN_VALUE
LineTable:
  8000d804088044
