freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='call_of_a_function_attribute.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object f at 0x..., file "call_of_a_function_attribute.py", line 2>)
              2 LOAD_CONST               1 ('f')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           8 LOAD_CONST               2 (<code object <lambda> at 0x..., file "call_of_a_function_attribute.py", line 6>)
             10 LOAD_CONST               3 ('<lambda>')
             12 MAKE_FUNCTION            0
             14 LOAD_NAME                0 (f)
             16 STORE_ATTR               1 (g)

  7          18 LOAD_NAME                0 (f)
             20 LOAD_METHOD              1 (g)
             22 LOAD_CONST               4 (1)
             24 LOAD_CONST               5 (2)
             26 CALL_METHOD              2
             28 POP_TOP

  8          30 LOAD_NAME                0 (f)
             32 LOAD_ATTR                1 (g)
             34 LOAD_CONST               6 ('x')
             36 LOAD_CONST               7 ('y')
             38 LOAD_CONST               8 (('b',))
             40 CALL_FUNCTION_KW         2
             42 POP_TOP
             44 LOAD_CONST               9 (None)
             46 RETURN_VALUE

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_CONST               0 (None)
              2 RETURN_VALUE

code <lambda>(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=6
  6           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_FAST                0 (a)
              4 LOAD_FAST                1 (b)
              6 BUILD_TUPLE              2
              8 CALL_FUNCTION            1
             10 RETURN_VALUE
