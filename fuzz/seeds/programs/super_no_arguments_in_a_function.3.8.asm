freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='super_no_arguments_in_a_function.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object f at 0x..., file "super_no_arguments_in_a_function.py", line 3>)
              2 LOAD_CONST               1 ('f')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  7           8 LOAD_NAME                0 (f)
             10 CALL_FUNCTION            0
             12 POP_TOP
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  4           0 LOAD_GLOBAL              0 (super)
              2 CALL_FUNCTION            0
              4 POP_TOP
              6 LOAD_CONST               0 (None)
              8 RETURN_VALUE
