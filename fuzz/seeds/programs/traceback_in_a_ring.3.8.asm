freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='traceback_in_a_ring.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object outer at 0x..., file "traceback_in_a_ring.py", line 3>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 16           8 LOAD_NAME                0 (outer)
             10 CALL_FUNCTION            0
             12 POP_TOP
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code outer() locals=(look) cellvars=(error) stacksize=3 firstlineno=3
  4           0 LOAD_GLOBAL              0 (ValueError)
              2 LOAD_CONST               1 ('kept by its own frame')
              4 CALL_FUNCTION            1
              6 STORE_DEREF              0 (error)

  6           8 LOAD_CLOSURE             0 (error)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               2 (<code object look at 0x..., file "traceback_in_a_ring.py", line 6>)
             14 LOAD_CONST               3 ('outer.<locals>.look')
             16 MAKE_FUNCTION            8 (closure)
             18 STORE_FAST               0 (look)

 12          20 LOAD_GLOBAL              1 (token)
             22 LOAD_FAST                0 (look)
             24 CALL_FUNCTION            1
             26 STORE_GLOBAL             2 (looking)

 13          28 LOAD_DEREF               0 (error)
             30 RAISE_VARARGS            1
             32 LOAD_CONST               0 (None)
             34 RETURN_VALUE

code look() locals=(ring) freevars=(error) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=6
  7           0 LOAD_DEREF               0 (error)
              2 LOAD_ATTR                0 (__traceback__)
              4 LOAD_GLOBAL              1 (token)
              6 CALL_FUNCTION            0
              8 BUILD_LIST               2
             10 STORE_FAST               0 (ring)

  8          12 LOAD_FAST                0 (ring)
             14 LOAD_METHOD              2 (append)
             16 LOAD_FAST                0 (ring)
             18 CALL_METHOD              1
             20 POP_TOP

  9          22 LOAD_GLOBAL              3 (emit)
             24 LOAD_CONST               1 ('looked')
             26 CALL_FUNCTION            1
             28 POP_TOP
             30 LOAD_CONST               0 (None)
             32 RETURN_VALUE
