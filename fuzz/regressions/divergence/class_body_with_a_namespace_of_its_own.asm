freevars 3.8
# A body that is NEWLOCALS runs in a new dict, so that its class gets nothing of it.

code main() flags=OPTIMIZED|NEWLOCALS stacksize=3
              0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code C1>)
              4 LOAD_CONST               1 ('C1')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('C1')
             10 CALL_FUNCTION            2
             12 LOAD_ATTR                0 (x)
             14 RETURN_VALUE

code C1 flags=NEWLOCALS stacksize=1
              0 LOAD_CONST               0 (5)
              2 STORE_NAME               0 (x)
              4 LOAD_NAME                0 (x)
              6 RETURN_VALUE
