freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='factory_returns_three.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object factory at 0x..., file "factory_returns_three.py", line 2>)
              2 LOAD_CONST               1 ('factory')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (factory)

 11           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (factory)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            0
             16 CALL_FUNCTION            1
             18 POP_TOP
             20 LOAD_CONST               2 (None)
             22 RETURN_VALUE

code factory() locals=(closure) cellvars=(three) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (3)
              2 STORE_DEREF              0 (three)

  5           4 LOAD_CLOSURE             0 (three)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               2 (<code object closure at 0x..., file "factory_returns_three.py", line 5>)
             10 LOAD_CONST               3 ('factory.<locals>.closure')
             12 MAKE_FUNCTION            8 (closure)
             14 STORE_FAST               0 (closure)

  8          16 LOAD_FAST                0 (closure)
             18 RETURN_VALUE

code closure() freevars=(three) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=5
  6           0 LOAD_DEREF               0 (three)
              2 RETURN_VALUE
