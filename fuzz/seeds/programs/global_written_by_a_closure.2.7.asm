freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='global_written_by_a_closure.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "global_written_by_a_closure.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           9 LOAD_NAME                1 (token)
             12 LOAD_CONST               1 (<code object <lambda> at 0x..., file "global_written_by_a_closure.py", line 10>)
             15 MAKE_FUNCTION            0
             18 CALL_FUNCTION            1
             21 STORE_GLOBAL             2 (shared)

 11          24 LOAD_NAME                0 (outer)
             27 LOAD_CONST               2 ('new')
             30 CALL_FUNCTION            1
             33 STORE_NAME               3 (put)

 12          36 LOAD_NAME                3 (put)
             39 CALL_FUNCTION            0
             42 POP_TOP

 13          43 LOAD_NAME                4 (emit)
             46 LOAD_CONST               3 ('after')
             49 CALL_FUNCTION            1
             52 POP_TOP
             53 LOAD_CONST               4 (None)
             56 RETURN_VALUE

code outer(x) locals=(put) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object put at 0x..., file "global_written_by_a_closure.py", line 3>)
              9 MAKE_CLOSURE             0
             12 STORE_FAST               1 (put)

  7          15 LOAD_FAST                1 (put)
             18 RETURN_VALUE

code put() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  5           0 LOAD_DEREF               0 (x)
              3 STORE_GLOBAL             0 (shared)
              6 LOAD_CONST               0 (None)
              9 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=10
 10           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_GLOBAL              1 (shared)
              6 CALL_FUNCTION            1
              9 RETURN_VALUE
