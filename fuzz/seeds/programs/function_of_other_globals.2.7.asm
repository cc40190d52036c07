freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='function_of_other_globals.py' firstlineno=2
  2           0 LOAD_NAME                0 (type)
              3 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_of_other_globals.py", line 2>)
              6 MAKE_FUNCTION            0
              9 CALL_FUNCTION            1
             12 STORE_NAME               1 (FunctionType)

  5          15 LOAD_CONST               1 (<code object read at 0x..., file "function_of_other_globals.py", line 5>)
             18 MAKE_FUNCTION            0
             21 STORE_NAME               2 (read)

  9          24 LOAD_CONST               2 (1)
             27 STORE_NAME               3 (x)

 10          30 BUILD_MAP                1
             33 LOAD_CONST               3 (2)
             36 LOAD_CONST               4 ('x')
             39 STORE_MAP
             40 STORE_NAME               4 (other)

 11          43 LOAD_NAME                1 (FunctionType)
             46 LOAD_NAME                2 (read)
             49 LOAD_ATTR                5 (__code__)
             52 LOAD_NAME                4 (other)
             55 CALL_FUNCTION            2
             58 STORE_NAME               6 (twin)

 12          61 LOAD_NAME                7 (emit)
             64 LOAD_NAME                2 (read)
             67 CALL_FUNCTION            0
             70 CALL_FUNCTION            1
             73 POP_TOP

 13          74 LOAD_NAME                7 (emit)
             77 LOAD_NAME                6 (twin)
             80 CALL_FUNCTION            0
             83 CALL_FUNCTION            1
             86 POP_TOP

 14          87 LOAD_CONST               5 (3)
             90 LOAD_NAME                4 (other)
             93 LOAD_CONST               4 ('x')
             96 STORE_SUBSCR

 15          97 LOAD_NAME                7 (emit)
            100 LOAD_NAME                6 (twin)
            103 CALL_FUNCTION            0
            106 CALL_FUNCTION            1
            109 POP_TOP
            110 LOAD_CONST               6 (None)
            113 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_CONST               1 (0)
              3 RETURN_VALUE

code read() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=5
  6           0 LOAD_GLOBAL              0 (x)
              3 RETURN_VALUE
