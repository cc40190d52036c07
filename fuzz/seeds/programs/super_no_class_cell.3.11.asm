freevars 3.11

code <module> stacksize=3 filename='super_no_class_cell.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object f at 0x..., file "super_no_class_cell.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  7           8 PUSH_NULL
             10 LOAD_NAME                0 (f)
             12 LOAD_CONST               1 (1)
             14 PRECALL                  1
             18 CALL                     1
             28 POP_TOP
             30 LOAD_CONST               2 (None)
             32 RETURN_VALUE
LineTable:
  f003010101f006010113f000010113f000010113f00800010280018021810484
  04800480048004

code f(self) consts=(0: None) stacksize=2 firstlineno=3
  3           0 RESUME                   0

  4           2 LOAD_GLOBAL              1 (NULL + super)
             14 PRECALL                  0
             18 CALL                     0
             28 RETURN_VALUE
LineTable:
  8000dd0b1089378c37804e
