freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='function_of_other_globals.py' firstlineno=2
  2           0 LOAD_NAME                0 (type)
              2 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_of_other_globals.py", line 2>)
              4 LOAD_CONST               1 ('<lambda>')
              6 MAKE_FUNCTION            0
              8 CALL_FUNCTION            1
             10 STORE_NAME               1 (FunctionType)

  5          12 LOAD_CONST               2 (<code object read at 0x..., file "function_of_other_globals.py", line 5>)
             14 LOAD_CONST               3 ('read')
             16 MAKE_FUNCTION            0
             18 STORE_NAME               2 (read)

  9          20 LOAD_CONST               4 (1)
             22 STORE_NAME               3 (x)

 10          24 LOAD_CONST               5 ('x')
             26 LOAD_CONST               6 (2)
             28 BUILD_MAP                1
             30 STORE_NAME               4 (other)

 11          32 LOAD_NAME                1 (FunctionType)
             34 LOAD_NAME                2 (read)
             36 LOAD_ATTR                5 (__code__)
             38 LOAD_NAME                4 (other)
             40 CALL_FUNCTION            2
             42 STORE_NAME               6 (twin)

 12          44 LOAD_NAME                7 (emit)
             46 LOAD_NAME                2 (read)
             48 CALL_FUNCTION            0
             50 CALL_FUNCTION            1
             52 POP_TOP

 13          54 LOAD_NAME                7 (emit)
             56 LOAD_NAME                6 (twin)
             58 CALL_FUNCTION            0
             60 CALL_FUNCTION            1
             62 POP_TOP

 14          64 LOAD_CONST               7 (3)
             66 LOAD_NAME                4 (other)
             68 LOAD_CONST               5 ('x')
             70 STORE_SUBSCR

 15          72 LOAD_NAME                7 (emit)
             74 LOAD_NAME                6 (twin)
             76 CALL_FUNCTION            0
             78 CALL_FUNCTION            1
             80 POP_TOP
             82 LOAD_CONST               8 (None)
             84 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_CONST               1 (0)
              2 RETURN_VALUE

code read() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=5
  6           0 LOAD_GLOBAL              0 (x)
              2 RETURN_VALUE
