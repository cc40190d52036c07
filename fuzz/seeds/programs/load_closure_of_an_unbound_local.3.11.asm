freevars 3.11

code f() locals=(x) stacksize=1 filename='load_closure_of_an_unbound_local.asm'
          0 RESUME                   0
          2 LOAD_CLOSURE             0 (x)
          4 RETURN_VALUE
