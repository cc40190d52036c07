freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='cycle_survives_while_reachable.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "cycle_survives_while_reachable.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 12           9 LOAD_NAME                0 (make)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (again)

 13          18 LOAD_NAME                2 (collect)
             21 CALL_FUNCTION            0
             24 POP_TOP

 14          25 LOAD_NAME                3 (emit)
             28 LOAD_NAME                1 (again)
             31 LOAD_CONST               1 (2)
             34 CALL_FUNCTION            1
             37 CALL_FUNCTION            1
             40 POP_TOP
             41 LOAD_CONST               2 (None)
             44 RETURN_VALUE

code make() locals=(held) cellvars=(again) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               0 (held)

  5           9 LOAD_CLOSURE             0 (again)
             12 BUILD_TUPLE              1
             15 LOAD_CONST               1 (<code object again at 0x..., file "cycle_survives_while_reachable.py", line 5>)
             18 MAKE_CLOSURE             0
             21 STORE_DEREF              0 (again)

  8          24 LOAD_FAST                0 (held)
             27 LOAD_DEREF               0 (again)
             30 STORE_ATTR               1 (attribute)

  9          33 LOAD_DEREF               0 (again)
             36 RETURN_VALUE

code again(n) freevars=(again) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=5
  6           0 LOAD_FAST                0 (n)
              3 JUMP_IF_FALSE_OR_POP    19
              6 LOAD_DEREF               0 (again)
              9 LOAD_FAST                0 (n)
             12 LOAD_CONST               1 (1)
             15 BINARY_SUBTRACT
             16 CALL_FUNCTION            1
        >>   19 RETURN_VALUE
