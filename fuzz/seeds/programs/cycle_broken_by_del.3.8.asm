freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='cycle_broken_by_del.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "cycle_broken_by_del.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 13           8 LOAD_NAME                0 (make)
             10 CALL_FUNCTION            0
             12 POP_TOP

 14          14 LOAD_NAME                1 (collect)
             16 CALL_FUNCTION            0
             18 POP_TOP
             20 LOAD_CONST               2 (None)
             22 RETURN_VALUE

code make() cellvars=(again, held) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_DEREF              1 (held)

  5           6 LOAD_CLOSURE             0 (again)
              8 LOAD_CLOSURE             1 (held)
             10 BUILD_TUPLE              2
             12 LOAD_CONST               1 (<code object again at 0x..., file "cycle_broken_by_del.py", line 5>)
             14 LOAD_CONST               2 ('make.<locals>.again')
             16 MAKE_FUNCTION            8 (closure)
             18 STORE_DEREF              0 (again)

  8          20 LOAD_GLOBAL              1 (emit)
             22 LOAD_CONST               3 ('alive')
             24 CALL_FUNCTION            1
             26 POP_TOP

  9          28 DELETE_DEREF             0 (again)

 10          30 LOAD_GLOBAL              1 (emit)
             32 LOAD_CONST               4 ('broken')
             34 CALL_FUNCTION            1
             36 POP_TOP
             38 LOAD_CONST               0 (None)
             40 RETURN_VALUE

code again() freevars=(again, held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=5
  6           0 LOAD_DEREF               0 (again)
              2 LOAD_DEREF               1 (held)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE
