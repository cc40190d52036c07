freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='dict_of_a_function_is_kept.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object f at 0x..., file "dict_of_a_function_is_kept.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           9 LOAD_NAME                0 (f)
             12 LOAD_ATTR                1 (__dict__)
             15 STORE_NAME               2 (kept)

  7          18 LOAD_CONST               1 (1)
             21 LOAD_NAME                2 (kept)
             24 LOAD_CONST               2 ('x')
             27 STORE_SUBSCR

  8          28 LOAD_NAME                3 (emit)
             31 LOAD_NAME                0 (f)
             34 LOAD_ATTR                1 (__dict__)
             37 CALL_FUNCTION            1
             40 POP_TOP
             41 LOAD_CONST               3 (None)
             44 RETURN_VALUE

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_CONST               0 (None)
              3 RETURN_VALUE
