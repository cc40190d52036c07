freevars 3.11

code <module> stacksize=2 filename='super_no_arguments_in_a_function.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object f at 0x..., file "super_no_arguments_in_a_function.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  7           8 PUSH_NULL
             10 LOAD_NAME                0 (f)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP
             28 LOAD_CONST               1 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f00601010cf00001010cf00001010cf00800010280018103840380
  0380038003

code f() stacksize=2 firstlineno=3
  3           0 RESUME                   0

  4           2 LOAD_GLOBAL              1 (NULL + super)
             14 PRECALL                  0
             18 CALL                     0
             28 POP_TOP
             30 LOAD_CONST               0 (None)
             32 RETURN_VALUE
LineTable:
  8000dd040981478447804780478047
