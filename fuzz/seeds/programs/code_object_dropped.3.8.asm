freevars 3.8

code f() stacksize=1 filename='code_object_dropped.asm'
  1           0 LOAD_CONST               0 (<code object g at 0x..., file "code_object_dropped.asm", line 1>)
              2 POP_TOP
              4 LOAD_CONST               1 (5)
              6 RETURN_VALUE

code g() stacksize=1
  1           0 LOAD_CONST               0 (5)
              2 RETURN_VALUE
