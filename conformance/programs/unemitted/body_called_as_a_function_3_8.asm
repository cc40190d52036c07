freevars 3.8
# habits: calls-no-body-but-that-of-a-class
# Code that is no function body has the globals for a namespace when it is called.

code f() stacksize=2 filename='body_called_as_a_function_3_8.asm'
              0 LOAD_CONST 0 (<code g>)
              2 LOAD_CONST 1 ('g')
              4 MAKE_FUNCTION 0
              6 CALL_FUNCTION 0
              8 RETURN_VALUE

code g flags=NOFREE stacksize=1
              0 LOAD_CONST 0 (5)
              2 STORE_NAME 0 (x)
              4 LOAD_NAME 0 (x)
              6 RETURN_VALUE
