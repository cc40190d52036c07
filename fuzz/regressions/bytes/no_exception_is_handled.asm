freevars 3.8
# What is handled after a handler is what the stack says, which may be anything here.

code f() locals=(a) consts=(0: 5) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=9
              0 SETUP_FINALLY            2 (to 4)
              2 LOAD_FAST                0 (a)
        >>    4 POP_TOP
              6 POP_TOP
              8 POP_TOP
             10 POP_TOP
             12 POP_TOP
             14 POP_TOP
             16 LOAD_CONST               0 (5)
             18 LOAD_CONST               0 (5)
             20 LOAD_CONST               0 (5)
             22 POP_EXCEPT
             24 LOAD_FAST                0 (a)
             26 RETURN_VALUE
