freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='cycle_survives_while_reachable.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "cycle_survives_while_reachable.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 12           8 LOAD_NAME                0 (make)
             10 CALL_FUNCTION            0
             12 STORE_NAME               1 (again)

 13          14 LOAD_NAME                2 (collect)
             16 CALL_FUNCTION            0
             18 POP_TOP

 14          20 LOAD_NAME                3 (emit)
             22 LOAD_NAME                1 (again)
             24 LOAD_CONST               2 (2)
             26 CALL_FUNCTION            1
             28 CALL_FUNCTION            1
             30 POP_TOP
             32 LOAD_CONST               3 (None)
             34 RETURN_VALUE

code make() locals=(held) cellvars=(again) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_FAST               0 (held)

  5           6 LOAD_CLOSURE             0 (again)
              8 BUILD_TUPLE              1
             10 LOAD_CONST               1 (<code object again at 0x..., file "cycle_survives_while_reachable.py", line 5>)
             12 LOAD_CONST               2 ('make.<locals>.again')
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_DEREF              0 (again)

  8          18 LOAD_FAST                0 (held)
             20 LOAD_DEREF               0 (again)
             22 STORE_ATTR               1 (attribute)

  9          24 LOAD_DEREF               0 (again)
             26 RETURN_VALUE

code again(n) freevars=(again) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=5
  6           0 LOAD_FAST                0 (n)
              2 JUMP_IF_FALSE_OR_POP    14
              4 LOAD_DEREF               0 (again)
              6 LOAD_FAST                0 (n)
              8 LOAD_CONST               1 (1)
             10 BINARY_SUBTRACT
             12 CALL_FUNCTION            1
        >>   14 RETURN_VALUE
