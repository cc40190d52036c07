freevars 2.7
# A called body that is not OPTIMIZED has a namespace of its own: globals are found all the same, arguments refused all the same.

code <module> flags=NOFREE stacksize=4 filename='namespace_of_a_called_body_2_7.asm'
              0 LOAD_CONST 0 (5)
              3 STORE_NAME 0 (x)
              6 LOAD_CONST 1 (<code g>)
              9 MAKE_FUNCTION 0
              12 STORE_NAME 1 (g)
              15 LOAD_NAME 1 (g)
              18 CALL_FUNCTION 0
              21 STORE_NAME 2 (result)
              24 LOAD_NAME 1 (g)
              27 LOAD_CONST 0 (5)
              30 CALL_FUNCTION 1
              33 RETURN_VALUE

code g() flags=0x42 stacksize=1
              0 LOAD_NAME 0 (x)
              3 STORE_NAME 1 (y)
              6 LOAD_NAME 1 (y)
              9 RETURN_VALUE
