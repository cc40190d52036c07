freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='defaults_replaced_by_their_finaliser.py' firstlineno=2
  2           0 LOAD_CONST               6 ((None,))
              2 LOAD_CONST               1 (<code object f at 0x..., file "defaults_replaced_by_their_finaliser.py", line 2>)
              4 LOAD_CONST               2 ('f')
              6 MAKE_FUNCTION            1 (defaults)
              8 STORE_NAME               0 (f)

  6          10 LOAD_NAME                1 (token)
             12 LOAD_CONST               3 (<code object <lambda> at 0x..., file "defaults_replaced_by_their_finaliser.py", line 6>)
             14 LOAD_CONST               4 ('<lambda>')
             16 MAKE_FUNCTION            0
             18 CALL_FUNCTION            1
             20 BUILD_TUPLE              1
             22 LOAD_NAME                0 (f)
             24 STORE_ATTR               2 (__defaults__)

  7          26 LOAD_CONST               5 ((5,))
             28 LOAD_NAME                0 (f)
             30 STORE_ATTR               2 (__defaults__)

  8          32 LOAD_NAME                3 (emit)
             34 LOAD_NAME                0 (f)
             36 CALL_FUNCTION            0
             38 CALL_FUNCTION            1
             40 POP_TOP
             42 LOAD_CONST               0 (None)
             44 RETURN_VALUE

code f(a) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_FAST                0 (a)
              2 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=6
  6           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_GLOBAL              1 (f)
              4 LOAD_ATTR                2 (__defaults__)
              6 CALL_FUNCTION            1
              8 RETURN_VALUE
