freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='cell_type_too_many_arguments.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object <lambda> at 0x..., file "cell_type_too_many_arguments.py", line 3>)
              2 LOAD_CONST               1 ('<lambda>')
              4 MAKE_FUNCTION            0
              6 LOAD_CONST               2 (1)
              8 CALL_FUNCTION            1
             10 STORE_NAME               0 (read)

  4          12 LOAD_NAME                1 (type)
             14 LOAD_NAME                0 (read)
             16 LOAD_ATTR                2 (__closure__)
             18 LOAD_CONST               3 (0)
             20 BINARY_SUBSCR
             22 CALL_FUNCTION            1
             24 LOAD_NAME                3 (token)
             26 CALL_FUNCTION            0
             28 LOAD_NAME                3 (token)
             30 CALL_FUNCTION            0
             32 CALL_FUNCTION            2
             34 POP_TOP
             36 LOAD_CONST               4 (None)
             38 RETURN_VALUE

code <lambda>(x) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=3
  3           0 LOAD_CLOSURE             0 (x)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_type_too_many_arguments.py", line 3>)
              6 LOAD_CONST               2 ('<lambda>.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE
