freevars 3.11

code <module> stacksize=3 filename='dict_of_a_function_is_kept.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object f at 0x..., file "dict_of_a_function_is_kept.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           8 LOAD_NAME                0 (f)
             10 LOAD_ATTR                1 (__dict__)
             20 STORE_NAME               2 (kept)

  7          22 LOAD_CONST               1 (1)
             24 LOAD_NAME                2 (kept)
             26 LOAD_CONST               2 ('x')
             28 STORE_SUBSCR

  8          32 PUSH_NULL
             34 LOAD_NAME                3 (emit)
             36 LOAD_NAME                0 (f)
             38 LOAD_ATTR                1 (__dict__)
             48 PRECALL                  1
             52 CALL                     1
             62 POP_TOP
             64 LOAD_CONST               3 (None)
             66 RETURN_VALUE
LineTable:
  f003010101f004010109f000010109f000010109f008000809847a8004d80c0d
  800480538109d8000480048051845ad10010d40010d00010d00010d00010

code f() stacksize=1 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_CONST               0 (None)
              4 RETURN_VALUE
LineTable:
  8000d804088044
