freevars 3.8

code f() locals=(a) stacksize=4 filename='returned_above_values_3_8.asm'
  1           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_FAST               0 (a)
              6 LOAD_GLOBAL              0 (token)
              8 CALL_FUNCTION            0
             10 LOAD_GLOBAL              0 (token)
             12 CALL_FUNCTION            0
             14 LOAD_CONST               0 (5)
             16 RETURN_VALUE
