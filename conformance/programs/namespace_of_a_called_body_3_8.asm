freevars 3.8
# A called body that is not OPTIMIZED has a namespace of its own: globals are found all the same, arguments refused all the same.

code <module> flags=NOFREE stacksize=4 filename='namespace_of_a_called_body_3_8.asm'
              0 LOAD_CONST 0 (5)
              2 STORE_NAME 0 (x)
              4 LOAD_CONST 1 (<code g>)
              6 LOAD_CONST 2 ('g')
              8 MAKE_FUNCTION 0
              10 STORE_NAME 1 (g)
              12 LOAD_NAME 1 (g)
              14 CALL_FUNCTION 0
              16 STORE_NAME 2 (result)
              18 LOAD_NAME 1 (g)
              20 LOAD_CONST 0 (5)
              22 CALL_FUNCTION 1
              24 RETURN_VALUE

code g() flags=0x42 stacksize=1
              0 LOAD_NAME 0 (x)
              2 STORE_NAME 1 (y)
              4 LOAD_NAME 1 (y)
              6 RETURN_VALUE
