freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='globals_are_read_only.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object <lambda> at 0x..., file "globals_are_read_only.py", line 2>)
              2 LOAD_CONST               1 ('<lambda>')
              4 MAKE_FUNCTION            0
              6 LOAD_CONST               2 (1)
              8 CALL_FUNCTION            1
             10 STORE_NAME               0 (f)

  3          12 LOAD_NAME                1 (emit)
             14 LOAD_NAME                0 (f)
             16 LOAD_ATTR                2 (__globals__)
             18 LOAD_CONST               3 ('f')
             20 BINARY_SUBSCR
             22 LOAD_NAME                0 (f)
             24 COMPARE_OP               8 (is)
             26 CALL_FUNCTION            1
             28 POP_TOP

  4          30 BUILD_MAP                0
             32 LOAD_NAME                0 (f)
             34 STORE_ATTR               2 (__globals__)
             36 LOAD_CONST               4 (None)
             38 RETURN_VALUE

code <lambda>(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  2           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "globals_are_read_only.py", line 2>)
              6 LOAD_CONST               2 ('<lambda>.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=2
  2           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
