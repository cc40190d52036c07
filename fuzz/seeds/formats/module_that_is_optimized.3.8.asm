freevars 3.8

code <module> flags=OPTIMIZED|NOFREE stacksize=1 filename='module_that_is_optimized.asm'
  1           0 LOAD_CONST               0 (5)
              2 STORE_NAME               0 (x)
              4 LOAD_NAME                0 (x)
              6 RETURN_VALUE
