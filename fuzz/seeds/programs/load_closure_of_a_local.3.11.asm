freevars 3.11

code f() locals=(x) stacksize=1 filename='load_closure_of_a_local.asm'
          0 RESUME                   0
          2 LOAD_CONST               0 (5)
          4 STORE_FAST               0 (x)
          6 LOAD_CLOSURE             0 (x)
          8 RETURN_VALUE
