freevars 3.11

code <module> stacksize=5 filename='builtins_called_wrongly_or_for_nothing.py'
  0           0 RESUME                   0

  3           2 PUSH_NULL
              4 LOAD_NAME                0 (emit)
              6 PUSH_NULL
              8 LOAD_NAME                1 (print)
             10 LOAD_CONST               0 ('printed')
             12 PRECALL                  1
             16 CALL                     1
             26 PRECALL                  1
             30 CALL                     1
             40 POP_TOP

  4          42 PUSH_NULL
             44 LOAD_NAME                2 (token)
             46 LOAD_CONST               1 (<code object <lambda> at 0x..., file "builtins_called_wrongly_or_for_nothing.py", line 4>)
             48 MAKE_FUNCTION            0
             50 PRECALL                  1
             54 CALL                     1
             64 STORE_NAME               3 (collector)

  5          66 DELETE_NAME              3 (collector)
             68 LOAD_CONST               2 (None)
             70 RETURN_VALUE
LineTable:
  f003010101f0060001058004805580558839d10515d40515d10016d40016d000
  16d80c118845d0122ad0122ad10c2bd40c2b8009d8040d80498049

code <lambda>() consts=(0: None) stacksize=5 firstlineno=4
  4           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_GLOBAL              3 (NULL + collect)
             26 LOAD_CONST               1 (1)
             28 PRECALL                  1
             32 CALL                     1
             42 PRECALL                  1
             46 CALL                     1
             56 RETURN_VALUE
LineTable:
  80009d249d77a071997a9c7ad11a2ad41a2a8000
