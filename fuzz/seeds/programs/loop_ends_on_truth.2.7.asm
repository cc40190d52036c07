freevars 2.7

code <module> flags=NOFREE stacksize=6 filename='loop_ends_on_truth.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "loop_ends_on_truth.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 19           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                0 (outer)
             15 LOAD_CONST               1 (0)
             18 LOAD_CONST               2 (3)
             21 LOAD_CONST               3 ('')
             24 LOAD_CONST               4 ('x')
             27 BUILD_LIST               4
             30 CALL_FUNCTION            1
             33 CALL_FUNCTION            0
             36 CALL_FUNCTION            1
             39 POP_TOP
             40 LOAD_CONST               5 (None)
             43 RETURN_VALUE

code outer(values) locals=(last_true) cellvars=(values) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (values)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object last_true at 0x..., file "loop_ends_on_truth.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (last_true)

 16          15 LOAD_FAST                1 (last_true)
             18 RETURN_VALUE

code last_true() locals=(found, i, value) freevars=(values) names=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  4           0 LOAD_CONST               0 (None)
              3 STORE_FAST               0 (found)

  5           6 LOAD_CONST               1 (0)
              9 STORE_FAST               1 (i)

  6          12 SETUP_LOOP              76 (to 91)
        >>   15 LOAD_GLOBAL              1 (True)
             18 POP_JUMP_IF_FALSE       90

  7          21 LOAD_DEREF               0 (values)
             24 LOAD_FAST                1 (i)
             27 BINARY_SUBSCR
             28 STORE_FAST               2 (value)

  8          31 LOAD_FAST                1 (i)
             34 LOAD_CONST               2 (1)
             37 INPLACE_ADD
             38 STORE_FAST               1 (i)

  9          41 LOAD_FAST                2 (value)
             44 POP_JUMP_IF_TRUE        53

 10          47 JUMP_ABSOLUTE           15
             50 JUMP_FORWARD             0 (to 53)

 11     >>   53 LOAD_FAST                2 (value)
             56 JUMP_IF_TRUE_OR_POP     62
             59 LOAD_FAST                0 (found)
        >>   62 STORE_FAST               0 (found)

 12          65 LOAD_FAST                1 (i)
             68 LOAD_GLOBAL              2 (len)
             71 LOAD_DEREF               0 (values)
             74 CALL_FUNCTION            1
             77 COMPARE_OP               2 (==)
             80 POP_JUMP_IF_FALSE       15

 13          83 BREAK_LOOP
             84 JUMP_ABSOLUTE           15
             87 JUMP_ABSOLUTE           15
        >>   90 POP_BLOCK

 14     >>   91 LOAD_FAST                0 (found)
             94 JUMP_IF_FALSE_OR_POP   106
             97 LOAD_FAST                0 (found)
            100 JUMP_IF_TRUE_OR_POP    106
            103 LOAD_CONST               2 (1)
        >>  106 RETURN_VALUE
