freevars 3.11

code <module> stacksize=3 filename='module_of_a_function_released.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object f at 0x..., file "module_of_a_function_released.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           8 PUSH_NULL
             10 LOAD_NAME                1 (token)
             12 PRECALL                  0
             16 CALL                     0
             26 LOAD_NAME                0 (f)
             28 STORE_ATTR               2 (__module__)

  7          38 PUSH_NULL
             40 LOAD_NAME                3 (emit)
             42 LOAD_CONST               1 ('set')
             44 PRECALL                  1
             48 CALL                     1
             58 POP_TOP

  8          60 DELETE_NAME              0 (f)

  9          62 PUSH_NULL
             64 LOAD_NAME                3 (emit)
             66 LOAD_CONST               2 ('deleted')
             68 PRECALL                  1
             72 CALL                     1
             82 POP_TOP
             84 LOAD_CONST               3 (None)
             86 RETURN_VALUE
LineTable:
  f003010101f004010109f000010109f000010109f008001015887589778c7780
  01840cd8000480048055810b840b800bd80405d8000480048059810f840f800f
  800f800f

code f() stacksize=1 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_CONST               0 (None)
              4 RETURN_VALUE
LineTable:
  8000d804088044
