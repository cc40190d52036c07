freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='generator_closed_releases_its_stack.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object stacked at 0x..., file "generator_closed_releases_its_stack.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (stacked)

  8           9 LOAD_NAME                0 (stacked)
             12 LOAD_NAME                1 (token)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             21 STORE_NAME               2 (g)

  9          24 LOAD_NAME                3 (next)
             27 LOAD_NAME                2 (g)
             30 CALL_FUNCTION            1
             33 POP_TOP

 10          34 LOAD_NAME                4 (emit)
             37 LOAD_CONST               1 ('begun')
             40 CALL_FUNCTION            1
             43 POP_TOP

 11          44 LOAD_NAME                2 (g)
             47 LOAD_ATTR                5 (close)
             50 CALL_FUNCTION            0
             53 POP_TOP

 12          54 LOAD_NAME                4 (emit)
             57 LOAD_CONST               2 ('closed')
             60 CALL_FUNCTION            1
             63 POP_TOP

 13          64 LOAD_NAME                0 (stacked)
             67 LOAD_NAME                1 (token)
             70 CALL_FUNCTION            0
             73 CALL_FUNCTION            1
             76 STORE_NAME               2 (g)

 14          79 LOAD_NAME                2 (g)
             82 LOAD_ATTR                5 (close)
             85 CALL_FUNCTION            0
             88 POP_TOP

 15          89 LOAD_NAME                4 (emit)
             92 LOAD_CONST               3 ('closed before its start')
             95 CALL_FUNCTION            1
             98 POP_TOP
             99 LOAD_CONST               4 (None)
            102 RETURN_VALUE

code stacked(argument) locals=(local, keep) cellvars=(argument) flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               1 (local)

  4           9 LOAD_CLOSURE             0 (argument)
             12 BUILD_TUPLE              1
             15 LOAD_CONST               1 (<code object <lambda> at 0x..., file "generator_closed_releases_its_stack.py", line 4>)
             18 MAKE_CLOSURE             0
             21 STORE_FAST               2 (keep)

  5          24 LOAD_GLOBAL              0 (token)
             27 CALL_FUNCTION            0
             30 LOAD_GLOBAL              0 (token)
             33 CALL_FUNCTION            0
             36 LOAD_CONST               0 (None)
             39 YIELD_VALUE
             40 BUILD_LIST               3
             43 POP_TOP
             44 LOAD_CONST               0 (None)
             47 RETURN_VALUE

code <lambda>() freevars=(argument) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=4
  4           0 LOAD_DEREF               0 (argument)
              3 RETURN_VALUE
