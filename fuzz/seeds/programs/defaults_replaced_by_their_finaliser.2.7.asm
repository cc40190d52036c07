freevars 2.7

code <module> consts=(2: 5) names=(0: None) flags=NOFREE stacksize=2 filename='defaults_replaced_by_their_finaliser.py' firstlineno=2
  2           0 LOAD_CONST               3 (None)
              3 LOAD_CONST               0 (<code object f at 0x..., file "defaults_replaced_by_their_finaliser.py", line 2>)
              6 MAKE_FUNCTION            1
              9 STORE_NAME               1 (f)

  6          12 LOAD_NAME                2 (token)
             15 LOAD_CONST               1 (<code object <lambda> at 0x..., file "defaults_replaced_by_their_finaliser.py", line 6>)
             18 MAKE_FUNCTION            0
             21 CALL_FUNCTION            1
             24 BUILD_TUPLE              1
             27 LOAD_NAME                1 (f)
             30 STORE_ATTR               3 (__defaults__)

  7          33 LOAD_CONST               4 ((5,))
             36 LOAD_NAME                1 (f)
             39 STORE_ATTR               3 (__defaults__)

  8          42 LOAD_NAME                4 (emit)
             45 LOAD_NAME                1 (f)
             48 CALL_FUNCTION            0
             51 CALL_FUNCTION            1
             54 POP_TOP
             55 LOAD_CONST               3 (None)
             58 RETURN_VALUE

code f(a) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_FAST                0 (a)
              3 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=6
  6           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_GLOBAL              1 (f)
              6 LOAD_ATTR                2 (__defaults__)
              9 CALL_FUNCTION            1
             12 RETURN_VALUE
