freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='cell_type_constructor.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object <lambda> at 0x..., file "cell_type_constructor.py", line 2>)
              3 MAKE_FUNCTION            0
              6 LOAD_CONST               1 (1)
              9 CALL_FUNCTION            1
             12 STORE_NAME               0 (read)

  3          15 LOAD_NAME                1 (emit)
             18 LOAD_NAME                2 (type)
             21 LOAD_NAME                0 (read)
             24 LOAD_ATTR                3 (__closure__)
             27 LOAD_CONST               2 (0)
             30 BINARY_SUBSCR
             31 CALL_FUNCTION            1
             34 LOAD_CONST               3 ('made')
             37 CALL_FUNCTION            1
             40 LOAD_ATTR                4 (cell_contents)
             43 CALL_FUNCTION            1
             46 POP_TOP
             47 LOAD_CONST               4 (None)
             50 RETURN_VALUE

code <lambda>(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
  2           0 LOAD_CLOSURE             0 (x)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_type_constructor.py", line 2>)
              9 MAKE_CLOSURE             0
             12 RETURN_VALUE

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=2
  2           0 LOAD_DEREF               0 (x)
              3 RETURN_VALUE
