freevars 2.7
# habits: calls-no-body-but-that-of-a-class
# Code that is no function body has the globals for a namespace when it is called.

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 filename='body_called_as_a_function_2_7.asm'
              0 LOAD_CONST 0 (<code g>)
              3 MAKE_FUNCTION 0
              6 CALL_FUNCTION 0
              9 RETURN_VALUE

code g flags=NOFREE stacksize=1
              0 LOAD_CONST 0 (5)
              3 STORE_NAME 0 (x)
              6 LOAD_NAME 0 (x)
              9 RETURN_VALUE
