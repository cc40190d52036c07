freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='call_of_a_function_attribute.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object f at 0x..., file "call_of_a_function_attribute.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           9 LOAD_CONST               1 (<code object <lambda> at 0x..., file "call_of_a_function_attribute.py", line 6>)
             12 MAKE_FUNCTION            0
             15 LOAD_NAME                0 (f)
             18 STORE_ATTR               1 (g)

  7          21 LOAD_NAME                0 (f)
             24 LOAD_ATTR                1 (g)
             27 LOAD_CONST               2 (1)
             30 LOAD_CONST               3 (2)
             33 CALL_FUNCTION            2
             36 POP_TOP

  8          37 LOAD_NAME                0 (f)
             40 LOAD_ATTR                1 (g)
             43 LOAD_CONST               4 ('x')
             46 LOAD_CONST               5 ('b')
             49 LOAD_CONST               6 ('y')
             52 CALL_FUNCTION          257
             55 POP_TOP
             56 LOAD_CONST               7 (None)
             59 RETURN_VALUE

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_CONST               0 (None)
              3 RETURN_VALUE

code <lambda>(a, b) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=6
  6           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_FAST                0 (a)
              6 LOAD_FAST                1 (b)
              9 BUILD_TUPLE              2
             12 CALL_FUNCTION            1
             15 RETURN_VALUE
