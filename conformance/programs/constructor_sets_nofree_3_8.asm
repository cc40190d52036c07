freevars 3.8
# The constructor of code objects sets NOFREE where there are no cell and free variables, whatever it is told.

code <module> flags=NOFREE stacksize=3 filename='constructor_sets_nofree_3_8.asm'
              0 LOAD_NAME 0 (emit)
              2 LOAD_CONST 0 (<code g>)
              4 LOAD_CONST 1 ('g')
              6 MAKE_FUNCTION 0
              8 LOAD_ATTR 1 (__code__)
              10 LOAD_ATTR 2 (co_flags)
              12 CALL_FUNCTION 1
              14 POP_TOP
              16 LOAD_CONST 2 (None)
              18 RETURN_VALUE

code g() stacksize=1
              0 LOAD_CONST 0 (None)
              2 RETURN_VALUE
