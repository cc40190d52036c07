freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='cycle_through_function_dict.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "cycle_through_function_dict.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  7           9 LOAD_NAME                0 (make)
             12 LOAD_NAME                1 (token)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             21 POP_TOP

  8          22 LOAD_NAME                2 (emit)
             25 LOAD_CONST               1 ('alive')
             28 CALL_FUNCTION            1
             31 POP_TOP

  9          32 LOAD_NAME                3 (collect)
             35 CALL_FUNCTION            0
             38 POP_TOP

 10          39 LOAD_NAME                2 (emit)
             42 LOAD_CONST               2 ('end')
             45 CALL_FUNCTION            1
             48 POP_TOP
             49 LOAD_CONST               3 (None)
             52 RETURN_VALUE

code make(held) locals=(f) cellvars=(held) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (held)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cycle_through_function_dict.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (f)

  4          15 LOAD_FAST                1 (f)
             18 LOAD_FAST                1 (f)
             21 STORE_ATTR               0 (me)
             24 LOAD_CONST               0 (None)
             27 RETURN_VALUE

code <lambda>() freevars=(held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (held)
              3 RETURN_VALUE
