freevars 2.7

code <module> names=(3: None) flags=NOFREE stacksize=4 filename='sum_refuses_a_str_first.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object telling at 0x..., file "sum_refuses_a_str_first.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (telling)

  6           9 LOAD_CONST               1 (<code object tried at 0x..., file "sum_refuses_a_str_first.py", line 6>)
             12 MAKE_FUNCTION            0
             15 STORE_NAME               1 (tried)

 13          18 LOAD_NAME                1 (tried)
             21 LOAD_NAME                2 (sum)
             24 LOAD_CONST               4 (None)
             27 LOAD_CONST               2 ('')
             30 CALL_FUNCTION            3
             33 POP_TOP

 14          34 LOAD_NAME                1 (tried)
             37 LOAD_NAME                2 (sum)
             40 LOAD_CONST               4 (None)
             43 CALL_FUNCTION            2
             46 POP_TOP

 15          47 LOAD_NAME                1 (tried)
             50 LOAD_CONST               3 (<code object <lambda> at 0x..., file "sum_refuses_a_str_first.py", line 15>)
             53 MAKE_FUNCTION            0
             56 CALL_FUNCTION            1
             59 POP_TOP
             60 LOAD_CONST               4 (None)
             63 RETURN_VALUE

code telling(what) cellvars=(what) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 LOAD_CLOSURE             0 (what)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object <lambda> at 0x..., file "sum_refuses_a_str_first.py", line 3>)
             12 MAKE_CLOSURE             0
             15 CALL_FUNCTION            1
             18 RETURN_VALUE

code <lambda>() freevars=(what) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=3
  3           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_DEREF               0 (what)
              6 CALL_FUNCTION            1
              9 RETURN_VALUE

code tried(function, *arguments) locals=(error) flags=OPTIMIZED|NEWLOCALS|VARARGS|NOFREE stacksize=5 firstlineno=6
  7           0 SETUP_EXCEPT            20 (to 23)

  8           3 LOAD_GLOBAL              0 (emit)
              6 LOAD_FAST                0 (function)
              9 LOAD_FAST                1 (arguments)
             12 CALL_FUNCTION_VAR        0
             15 CALL_FUNCTION            1
             18 POP_TOP
             19 POP_BLOCK
             20 JUMP_FORWARD            35 (to 58)

  9     >>   23 DUP_TOP
             24 LOAD_GLOBAL              1 (TypeError)
             27 COMPARE_OP              10 (exception match)
             30 POP_JUMP_IF_FALSE       57
             33 POP_TOP
             34 STORE_FAST               2 (error)
             37 POP_TOP

 10          38 LOAD_GLOBAL              0 (emit)
             41 LOAD_GLOBAL              2 (str)
             44 LOAD_FAST                2 (error)
             47 CALL_FUNCTION            1
             50 CALL_FUNCTION            1
             53 POP_TOP
             54 JUMP_FORWARD             1 (to 58)
        >>   57 END_FINALLY
        >>   58 LOAD_CONST               0 (None)
             61 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=4 firstlineno=15
 15           0 BUILD_MAP                1
              3 LOAD_GLOBAL              0 (telling)
              6 LOAD_CONST               1 ('value')
              9 CALL_FUNCTION            1
             12 LOAD_GLOBAL              0 (telling)
             15 LOAD_CONST               2 ('key')
             18 CALL_FUNCTION            1
             21 BUILD_LIST               1
             24 STORE_MAP
             25 RETURN_VALUE
