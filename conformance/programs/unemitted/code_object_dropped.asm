freevars 3.8
# habits: loads-code-for-functions
# A code object is a value as any other.

code f() stacksize=1 filename='code_object_dropped.asm'
              0 LOAD_CONST 0 (<code g>)
              2 POP_TOP
              4 LOAD_CONST 1 (5)
              6 RETURN_VALUE

code g() stacksize=1
              0 LOAD_CONST 0 (5)
              2 RETURN_VALUE
