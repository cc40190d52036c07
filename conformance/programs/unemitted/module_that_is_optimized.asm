freevars 3.8
# habits: optimizes-what-has-new-locals
# OPTIMIZED without NEWLOCALS has the globals for a namespace, as neither has.

code <module> flags=OPTIMIZED|NOFREE stacksize=1 filename='module_that_is_optimized.asm'
              0 LOAD_CONST 0 (5)
              2 STORE_NAME 0 (x)
              4 LOAD_NAME 0 (x)
              6 RETURN_VALUE
