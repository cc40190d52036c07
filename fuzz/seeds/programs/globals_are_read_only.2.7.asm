freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='globals_are_read_only.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object <lambda> at 0x..., file "globals_are_read_only.py", line 2>)
              3 MAKE_FUNCTION            0
              6 LOAD_CONST               1 (1)
              9 CALL_FUNCTION            1
             12 STORE_NAME               0 (f)

  3          15 LOAD_NAME                1 (emit)
             18 LOAD_NAME                0 (f)
             21 LOAD_ATTR                2 (__globals__)
             24 LOAD_CONST               2 ('f')
             27 BINARY_SUBSCR
             28 LOAD_NAME                0 (f)
             31 COMPARE_OP               8 (is)
             34 CALL_FUNCTION            1
             37 POP_TOP

  4          38 BUILD_MAP                0
             41 LOAD_NAME                0 (f)
             44 STORE_ATTR               2 (__globals__)
             47 LOAD_CONST               3 (None)
             50 RETURN_VALUE

code <lambda>(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  2           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "globals_are_read_only.py", line 2>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=2
  2           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
