freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='too_few_arguments_at_least.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "too_few_arguments_at_least.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (1)
             12 CALL_FUNCTION            1
             14 LOAD_CONST               3 ('a')
             16 CALL_FUNCTION            1
             18 POP_TOP
             20 LOAD_CONST               4 (None)
             22 RETURN_VALUE

code outer(x) cellvars=(x) consts=(0: None) stacksize=4 firstlineno=2
  3           0 LOAD_DEREF               0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "too_few_arguments_at_least.py", line 3>)
             10 LOAD_CONST               2 ('outer.<locals>.<lambda>')
             12 MAKE_FUNCTION            9 (defaults, closure)
             14 RETURN_VALUE

code <lambda>(a, b, c) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
