freevars 3.8

code <module> flags=NOFREE stacksize=6 filename='loop_ends_on_truth.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "loop_ends_on_truth.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 19           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               2 (0)
             14 LOAD_CONST               3 (3)
             16 LOAD_CONST               4 ('')
             18 LOAD_CONST               5 ('x')
             20 BUILD_LIST               4
             22 CALL_FUNCTION            1
             24 CALL_FUNCTION            0
             26 CALL_FUNCTION            1
             28 POP_TOP
             30 LOAD_CONST               6 (None)
             32 RETURN_VALUE

code outer(values) locals=(last_true) cellvars=(values) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (values)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object last_true at 0x..., file "loop_ends_on_truth.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.last_true')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (last_true)

 16          12 LOAD_FAST                1 (last_true)
             14 RETURN_VALUE

code last_true() locals=(found, i, value) freevars=(values) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  4           0 LOAD_CONST               0 (None)
              2 STORE_FAST               0 (found)

  5           4 LOAD_CONST               1 (0)
              6 STORE_FAST               1 (i)

  7     >>    8 LOAD_DEREF               0 (values)
             10 LOAD_FAST                1 (i)
             12 BINARY_SUBSCR
             14 STORE_FAST               2 (value)

  8          16 LOAD_FAST                1 (i)
             18 LOAD_CONST               2 (1)
             20 INPLACE_ADD
             22 STORE_FAST               1 (i)

  9          24 LOAD_FAST                2 (value)
             26 POP_JUMP_IF_TRUE        30

 10          28 JUMP_ABSOLUTE            8

 11     >>   30 LOAD_FAST                2 (value)
             32 JUMP_IF_TRUE_OR_POP     36
             34 LOAD_FAST                0 (found)
        >>   36 STORE_FAST               0 (found)

 12          38 LOAD_FAST                1 (i)
             40 LOAD_GLOBAL              0 (len)
             42 LOAD_DEREF               0 (values)
             44 CALL_FUNCTION            1
             46 COMPARE_OP               2 (==)
             48 POP_JUMP_IF_FALSE        8

 13          50 JUMP_ABSOLUTE           54
             52 JUMP_ABSOLUTE            8

 14     >>   54 LOAD_FAST                0 (found)
             56 JUMP_IF_FALSE_OR_POP    64
             58 LOAD_FAST                0 (found)
             60 JUMP_IF_TRUE_OR_POP     64
             62 LOAD_CONST               2 (1)
        >>   64 RETURN_VALUE
