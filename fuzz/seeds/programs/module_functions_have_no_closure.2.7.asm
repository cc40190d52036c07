freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='module_functions_have_no_closure.py' firstlineno=2
  2           0 LOAD_CONST               0 (1)
              3 STORE_NAME               0 (x)

  5           6 LOAD_CONST               1 (<code object read at 0x..., file "module_functions_have_no_closure.py", line 5>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               1 (read)

  9          15 LOAD_NAME                2 (emit)
             18 LOAD_NAME                1 (read)
             21 LOAD_ATTR                3 (__closure__)
             24 CALL_FUNCTION            1
             27 POP_TOP

 10          28 LOAD_NAME                2 (emit)
             31 LOAD_NAME                1 (read)
             34 CALL_FUNCTION            0
             37 CALL_FUNCTION            1
             40 POP_TOP

 11          41 LOAD_CONST               2 (2)
             44 STORE_NAME               0 (x)

 12          47 LOAD_NAME                2 (emit)
             50 LOAD_NAME                1 (read)
             53 CALL_FUNCTION            0
             56 CALL_FUNCTION            1
             59 POP_TOP
             60 LOAD_CONST               3 (None)
             63 RETURN_VALUE

code read() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=5
  6           0 LOAD_GLOBAL              0 (x)
              3 RETURN_VALUE
