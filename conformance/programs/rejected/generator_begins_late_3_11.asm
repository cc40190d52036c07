freevars 3.11
# requirement: begins-as-a-generator
# It has run before there is a generator.

code f() stacksize=1 flags=OPTIMIZED|NEWLOCALS|GENERATOR filename='x'
              0 RESUME 0
              2 RETURN_GENERATOR
              4 POP_TOP
              6 LOAD_CONST 0 (None)
              8 RETURN_VALUE
