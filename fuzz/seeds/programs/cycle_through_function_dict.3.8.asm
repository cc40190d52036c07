freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='cycle_through_function_dict.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "cycle_through_function_dict.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  7           8 LOAD_NAME                0 (make)
             10 LOAD_NAME                1 (token)
             12 CALL_FUNCTION            0
             14 CALL_FUNCTION            1
             16 POP_TOP

  8          18 LOAD_NAME                2 (emit)
             20 LOAD_CONST               2 ('alive')
             22 CALL_FUNCTION            1
             24 POP_TOP

  9          26 LOAD_NAME                3 (collect)
             28 CALL_FUNCTION            0
             30 POP_TOP

 10          32 LOAD_NAME                2 (emit)
             34 LOAD_CONST               3 ('end')
             36 CALL_FUNCTION            1
             38 POP_TOP
             40 LOAD_CONST               4 (None)
             42 RETURN_VALUE

code make(held) locals=(f) cellvars=(held) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (held)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cycle_through_function_dict.py", line 3>)
              6 LOAD_CONST               2 ('make.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (f)

  4          12 LOAD_FAST                1 (f)
             14 LOAD_FAST                1 (f)
             16 STORE_ATTR               0 (me)
             18 LOAD_CONST               0 (None)
             20 RETURN_VALUE

code <lambda>() freevars=(held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (held)
              2 RETURN_VALUE
