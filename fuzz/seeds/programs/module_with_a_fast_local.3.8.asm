freevars 3.8

code <module> locals=(x) flags=NOFREE stacksize=1 filename='module_with_a_fast_local.asm'
  1           0 LOAD_CONST               0 (5)
              2 STORE_FAST               0 (x)
              4 LOAD_FAST                0 (x)
              6 RETURN_VALUE
