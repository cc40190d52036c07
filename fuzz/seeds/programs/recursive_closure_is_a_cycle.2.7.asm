freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='recursive_closure_is_a_cycle.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "recursive_closure_is_a_cycle.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (make)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             21 POP_TOP

 10          22 LOAD_NAME                1 (emit)
             25 LOAD_CONST               1 ('alive')
             28 CALL_FUNCTION            1
             31 POP_TOP

 11          32 LOAD_NAME                2 (collect)
             35 CALL_FUNCTION            0
             38 POP_TOP

 12          39 LOAD_NAME                1 (emit)
             42 LOAD_CONST               2 ('collected')
             45 CALL_FUNCTION            1
             48 POP_TOP
             49 LOAD_CONST               3 (None)
             52 RETURN_VALUE

code make() cellvars=(again) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 LOAD_CLOSURE             0 (again)
              9 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object again at 0x..., file "recursive_closure_is_a_cycle.py", line 3>)
             15 MAKE_CLOSURE             1
             18 STORE_DEREF              0 (again)

  6          21 LOAD_CONST               2 ('made')
             24 RETURN_VALUE

code again(n, held) freevars=(again) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (again)
              3 RETURN_VALUE
