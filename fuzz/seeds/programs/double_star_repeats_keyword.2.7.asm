freevars 2.7

code <module> flags=NOFREE stacksize=6 filename='double_star_repeats_keyword.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "double_star_repeats_keyword.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (1)
             15 CALL_FUNCTION            1
             18 LOAD_CONST               2 ('a')
             21 LOAD_CONST               1 (1)
             24 BUILD_MAP                1
             27 LOAD_CONST               3 (2)
             30 LOAD_CONST               2 ('a')
             33 STORE_MAP
             34 CALL_FUNCTION_KW       256
             37 POP_TOP
             38 LOAD_CONST               4 (None)
             41 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_DEREF               0 (x)
              3 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object inner at 0x..., file "double_star_repeats_keyword.py", line 3>)
             12 MAKE_CLOSURE             1
             15 STORE_FAST               1 (inner)

  6          18 LOAD_FAST                1 (inner)
             21 RETURN_VALUE

code inner(a, b) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
