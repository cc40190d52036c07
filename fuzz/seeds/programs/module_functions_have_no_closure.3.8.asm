freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='module_functions_have_no_closure.py' firstlineno=2
  2           0 LOAD_CONST               0 (1)
              2 STORE_NAME               0 (x)

  5           4 LOAD_CONST               1 (<code object read at 0x..., file "module_functions_have_no_closure.py", line 5>)
              6 LOAD_CONST               2 ('read')
              8 MAKE_FUNCTION            0
             10 STORE_NAME               1 (read)

  9          12 LOAD_NAME                2 (emit)
             14 LOAD_NAME                1 (read)
             16 LOAD_ATTR                3 (__closure__)
             18 CALL_FUNCTION            1
             20 POP_TOP

 10          22 LOAD_NAME                2 (emit)
             24 LOAD_NAME                1 (read)
             26 CALL_FUNCTION            0
             28 CALL_FUNCTION            1
             30 POP_TOP

 11          32 LOAD_CONST               3 (2)
             34 STORE_NAME               0 (x)

 12          36 LOAD_NAME                2 (emit)
             38 LOAD_NAME                1 (read)
             40 CALL_FUNCTION            0
             42 CALL_FUNCTION            1
             44 POP_TOP
             46 LOAD_CONST               4 (None)
             48 RETURN_VALUE

code read() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=5
  6           0 LOAD_GLOBAL              0 (x)
              2 RETURN_VALUE
