freevars 3.11

code <module> stacksize=1 filename='module_name_deleted_twice.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object <lambda> at 0x..., file "module_name_deleted_twice.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  3           8 DELETE_NAME              0 (f)

  4          10 DELETE_NAME              0 (f)
             12 LOAD_CONST               1 (None)
             14 RETURN_VALUE
LineTable:
  f003010101e0040d80498001d80405d8040580418041

code <lambda>() consts=(0: None) stacksize=1 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_GLOBAL              0 (f)
             14 RETURN_VALUE
LineTable:
  80008d418000
