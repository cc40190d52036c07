freevars 3.11
# None is what is handled: nothing, so that what is raised has no context.

code main() locals=(a) flags=OPTIMIZED|NEWLOCALS stacksize=3
              0 RESUME                   0
              2 LOAD_CONST               0 (None)
              4 PUSH_EXC_INFO
              6 LOAD_FAST                0 (a)
              8 RETURN_VALUE
