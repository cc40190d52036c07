freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='builtins_called_wrongly_or_for_nothing.py' firstlineno=3
  3           0 LOAD_NAME                0 (emit)
              2 LOAD_NAME                1 (print)
              4 LOAD_CONST               0 ('printed')
              6 CALL_FUNCTION            1
              8 CALL_FUNCTION            1
             10 POP_TOP

  4          12 LOAD_NAME                2 (token)
             14 LOAD_CONST               1 (<code object <lambda> at 0x..., file "builtins_called_wrongly_or_for_nothing.py", line 4>)
             16 LOAD_CONST               2 ('<lambda>')
             18 MAKE_FUNCTION            0
             20 CALL_FUNCTION            1
             22 STORE_NAME               3 (collector)

  5          24 DELETE_NAME              3 (collector)
             26 LOAD_CONST               3 (None)
             28 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=4
  4           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_GLOBAL              1 (collect)
              4 LOAD_CONST               1 (1)
              6 CALL_FUNCTION            1
              8 CALL_FUNCTION            1
             10 RETURN_VALUE
