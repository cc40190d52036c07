freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='factory_returns_three.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object factory at 0x..., file "factory_returns_three.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (factory)

 11           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (factory)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            0
             21 CALL_FUNCTION            1
             24 POP_TOP
             25 LOAD_CONST               1 (None)
             28 RETURN_VALUE

code factory() locals=(closure) cellvars=(three) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CONST               1 (3)
              3 STORE_DEREF              0 (three)

  5           6 LOAD_CLOSURE             0 (three)
              9 BUILD_TUPLE              1
             12 LOAD_CONST               2 (<code object closure at 0x..., file "factory_returns_three.py", line 5>)
             15 MAKE_CLOSURE             0
             18 STORE_FAST               0 (closure)

  8          21 LOAD_FAST                0 (closure)
             24 RETURN_VALUE

code closure() freevars=(three) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=5
  6           0 LOAD_DEREF               0 (three)
              3 RETURN_VALUE
