freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='too_few_arguments_two.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "too_few_arguments_two.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           9 LOAD_NAME                0 (outer)
             12 BUILD_LIST               0
             15 CALL_FUNCTION            1
             18 LOAD_CONST               1 ('c')
             21 LOAD_NAME                1 (token)
             24 CALL_FUNCTION            0
             27 CALL_FUNCTION          256
             30 POP_TOP
             31 LOAD_CONST               2 (None)
             34 RETURN_VALUE

code outer(log) cellvars=(log) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (log)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "too_few_arguments_two.py", line 3>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>(a, b, c) freevars=(log) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_DEREF               0 (log)
              3 LOAD_ATTR                0 (append)
              6 LOAD_FAST                0 (a)
              9 CALL_FUNCTION            1
             12 RETURN_VALUE
