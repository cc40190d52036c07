freevars 3.8

code <module> flags=NOFREE stacksize=6 filename='double_star_repeats_double_star.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "double_star_repeats_double_star.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (1)
             12 CALL_FUNCTION            1
             14 BUILD_TUPLE              0
             16 LOAD_CONST               3 ('a')
             18 LOAD_CONST               2 (1)
             20 BUILD_MAP                1
             22 LOAD_CONST               4 (2)
             24 LOAD_CONST               5 (3)
             26 LOAD_CONST               6 (('b', 'a'))
             28 BUILD_CONST_KEY_MAP      2
             30 BUILD_MAP_UNPACK_WITH_CALL     2
             32 CALL_FUNCTION_EX         1
             34 POP_TOP
             36 LOAD_CONST               7 (None)
             38 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object inner at 0x..., file "double_star_repeats_double_star.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.inner')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (inner)

  6          12 LOAD_FAST                1 (inner)
             14 RETURN_VALUE

code inner(**more) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARKEYWORDS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
