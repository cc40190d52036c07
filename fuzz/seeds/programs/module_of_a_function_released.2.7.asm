freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='module_of_a_function_released.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object f at 0x..., file "module_of_a_function_released.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           9 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             15 LOAD_NAME                0 (f)
             18 STORE_ATTR               2 (__module__)

  7          21 LOAD_NAME                3 (emit)
             24 LOAD_CONST               1 ('set')
             27 CALL_FUNCTION            1
             30 POP_TOP

  8          31 DELETE_NAME              0 (f)

  9          34 LOAD_NAME                3 (emit)
             37 LOAD_CONST               2 ('deleted')
             40 CALL_FUNCTION            1
             43 POP_TOP
             44 LOAD_CONST               3 (None)
             47 RETURN_VALUE

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_CONST               0 (None)
              3 RETURN_VALUE
