freevars 3.11
# requirement: operand-is-null
# CPython would overwrite the value without releasing it.

code f() stacksize=3 filename='x'
              0 LOAD_CONST 0 (None)
              2 LOAD_CONST 0 (None)
              4 LOAD_CONST 1 (())
              6 CALL_FUNCTION_EX 0
              8 RETURN_VALUE
