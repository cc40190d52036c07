freevars 3.8
# requirement: is-of-the-right-type
# CPython would ask for the next item of what has none.

code f() stacksize=2 flags=OPTIMIZED|NEWLOCALS|GENERATOR filename='x'
              0 LOAD_CONST 1 (5)
              2 LOAD_CONST 0 (None)
              4 YIELD_FROM
              6 RETURN_VALUE
