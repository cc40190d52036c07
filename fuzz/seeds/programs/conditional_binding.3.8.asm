freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='conditional_binding.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "conditional_binding.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               2 (True)
             14 CALL_FUNCTION            1
             16 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             20 POP_TOP

 10          22 LOAD_NAME                1 (emit)
             24 LOAD_NAME                0 (outer)
             26 LOAD_CONST               3 (False)
             28 CALL_FUNCTION            1
             30 LOAD_ATTR                2 (__closure__)
             32 LOAD_CONST               4 (0)
             34 BINARY_SUBSCR
             36 CALL_FUNCTION            1
             38 POP_TOP
             40 LOAD_CONST               5 (None)
             42 RETURN_VALUE

code outer(flag) locals=(read) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_FAST                0 (flag)
              2 POP_JUMP_IF_FALSE        8

  4           4 LOAD_CONST               1 ('bound')
              6 STORE_DEREF              0 (x)

  5     >>    8 LOAD_CLOSURE             0 (x)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               2 (<code object <lambda> at 0x..., file "conditional_binding.py", line 5>)
             14 LOAD_CONST               3 ('outer.<locals>.<lambda>')
             16 MAKE_FUNCTION            8 (closure)
             18 STORE_FAST               1 (read)

  6          20 LOAD_FAST                1 (read)
             22 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=5
  5           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
