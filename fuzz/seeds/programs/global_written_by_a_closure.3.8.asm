freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='global_written_by_a_closure.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "global_written_by_a_closure.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 LOAD_NAME                1 (token)
             10 LOAD_CONST               2 (<code object <lambda> at 0x..., file "global_written_by_a_closure.py", line 10>)
             12 LOAD_CONST               3 ('<lambda>')
             14 MAKE_FUNCTION            0
             16 CALL_FUNCTION            1
             18 STORE_GLOBAL             2 (shared)

 11          20 LOAD_NAME                0 (outer)
             22 LOAD_CONST               4 ('new')
             24 CALL_FUNCTION            1
             26 STORE_NAME               3 (put)

 12          28 LOAD_NAME                3 (put)
             30 CALL_FUNCTION            0
             32 POP_TOP

 13          34 LOAD_NAME                4 (emit)
             36 LOAD_CONST               5 ('after')
             38 CALL_FUNCTION            1
             40 POP_TOP
             42 LOAD_CONST               6 (None)
             44 RETURN_VALUE

code outer(x) locals=(put) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object put at 0x..., file "global_written_by_a_closure.py", line 3>)
              6 LOAD_CONST               2 ('outer.<locals>.put')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               1 (put)

  7          12 LOAD_FAST                1 (put)
             14 RETURN_VALUE

code put() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  5           0 LOAD_DEREF               0 (x)
              2 STORE_GLOBAL             0 (shared)
              4 LOAD_CONST               0 (None)
              6 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=10
 10           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_GLOBAL              1 (shared)
              4 CALL_FUNCTION            1
              6 RETURN_VALUE
