freevars 3.8
# Of no *args and no **kwargs a tuple and a dict are made, whether or not there is something to call.

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3
              0 BUILD_TUPLE_UNPACK_WITH_CALL 0
              2 BUILD_MAP_UNPACK_WITH_CALL 0
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
