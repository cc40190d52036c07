freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='builtin_shadowed_after_it_was_used.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object measure at 0x..., file "builtin_shadowed_after_it_was_used.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (measure)

  6           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (measure)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             21 POP_TOP

  7          22 LOAD_CONST               1 (<code object <lambda> at 0x..., file "builtin_shadowed_after_it_was_used.py", line 7>)
             25 MAKE_FUNCTION            0
             28 STORE_NAME               2 (len)

  8          31 LOAD_NAME                1 (emit)
             34 LOAD_NAME                0 (measure)
             37 CALL_FUNCTION            0
             40 CALL_FUNCTION            1
             43 POP_TOP

  9          44 DELETE_NAME              2 (len)

 10          47 LOAD_NAME                1 (emit)
             50 LOAD_NAME                0 (measure)
             53 CALL_FUNCTION            0
             56 CALL_FUNCTION            1
             59 POP_TOP
             60 LOAD_CONST               2 (None)
             63 RETURN_VALUE

code measure() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (len)
              3 LOAD_CONST               1 ('abc')
              6 CALL_FUNCTION            1
              9 RETURN_VALUE

code <lambda>(text) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=7
  7           0 LOAD_FAST                0 (text)
              3 RETURN_VALUE
