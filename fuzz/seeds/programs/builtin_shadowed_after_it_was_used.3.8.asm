freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='builtin_shadowed_after_it_was_used.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object measure at 0x..., file "builtin_shadowed_after_it_was_used.py", line 2>)
              2 LOAD_CONST               1 ('measure')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (measure)

  6           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (measure)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 POP_TOP

  7          18 LOAD_CONST               2 (<code object <lambda> at 0x..., file "builtin_shadowed_after_it_was_used.py", line 7>)
             20 LOAD_CONST               3 ('<lambda>')
             22 MAKE_FUNCTION            0
             24 STORE_NAME               2 (len)

  8          26 LOAD_NAME                1 (emit)
             28 LOAD_NAME                0 (measure)
             30 CALL_FUNCTION            0
             32 CALL_FUNCTION            1
             34 POP_TOP

  9          36 DELETE_NAME              2 (len)

 10          38 LOAD_NAME                1 (emit)
             40 LOAD_NAME                0 (measure)
             42 CALL_FUNCTION            0
             44 CALL_FUNCTION            1
             46 POP_TOP
             48 LOAD_CONST               4 (None)
             50 RETURN_VALUE

code measure() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (len)
              2 LOAD_CONST               1 ('abc')
              4 CALL_FUNCTION            1
              6 RETURN_VALUE

code <lambda>(text) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=7
  7           0 LOAD_FAST                0 (text)
              2 RETURN_VALUE
