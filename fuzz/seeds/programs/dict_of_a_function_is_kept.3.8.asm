freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='dict_of_a_function_is_kept.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object f at 0x..., file "dict_of_a_function_is_kept.py", line 2>)
              2 LOAD_CONST               1 ('f')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  6           8 LOAD_NAME                0 (f)
             10 LOAD_ATTR                1 (__dict__)
             12 STORE_NAME               2 (kept)

  7          14 LOAD_CONST               2 (1)
             16 LOAD_NAME                2 (kept)
             18 LOAD_CONST               3 ('x')
             20 STORE_SUBSCR

  8          22 LOAD_NAME                3 (emit)
             24 LOAD_NAME                0 (f)
             26 LOAD_ATTR                1 (__dict__)
             28 CALL_FUNCTION            1
             30 POP_TOP
             32 LOAD_CONST               4 (None)
             34 RETURN_VALUE

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  3           0 LOAD_CONST               0 (None)
              2 RETURN_VALUE
