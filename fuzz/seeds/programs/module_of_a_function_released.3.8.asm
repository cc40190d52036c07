freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='module_of_a_function_released.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object f at 0x..., file "module_of_a_function_released.py", line 2>)
              2 LOAD_CONST               1 ('f')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           8 LOAD_NAME                1 (token)
             10 CALL_FUNCTION            0
             12 LOAD_NAME                0 (f)
             14 STORE_ATTR               2 (__module__)

  7          16 LOAD_NAME                3 (emit)
             18 LOAD_CONST               2 ('set')
             20 CALL_FUNCTION            1
             22 POP_TOP

  8          24 DELETE_NAME              0 (f)

  9          26 LOAD_NAME                3 (emit)
             28 LOAD_CONST               3 ('deleted')
             30 CALL_FUNCTION            1
             32 POP_TOP
             34 LOAD_CONST               4 (None)
             36 RETURN_VALUE

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_CONST               0 (None)
              2 RETURN_VALUE
