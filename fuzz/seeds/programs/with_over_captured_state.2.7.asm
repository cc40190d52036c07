freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='with_over_captured_state.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object logs at 0x..., file "with_over_captured_state.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (logs)

 20           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                2 (repr)
             15 LOAD_NAME                0 (logs)
             18 CALL_FUNCTION            0
             21 CALL_FUNCTION            1
             24 CALL_FUNCTION            1
             27 POP_TOP
             28 LOAD_CONST               1 (None)
             31 RETURN_VALUE

code logs() locals=(Log, add) cellvars=(log) stacksize=6 firstlineno=2
  3           0 BUILD_LIST               0
              3 STORE_DEREF              0 (log)

  5           6 LOAD_CONST               1 ('Log')
              9 LOAD_GLOBAL              0 (object)
             12 BUILD_TUPLE              1
             15 LOAD_CLOSURE             0 (log)
             18 BUILD_TUPLE              1
             21 LOAD_CONST               2 (<code object Log at 0x..., file "with_over_captured_state.py", line 5>)
             24 MAKE_CLOSURE             0
             27 CALL_FUNCTION            0
             30 BUILD_CLASS
             31 STORE_FAST               0 (Log)

 14          34 LOAD_FAST                0 (Log)
             37 CALL_FUNCTION            0
             40 SETUP_WITH              29 (to 72)
             43 STORE_FAST               1 (add)

 15          46 LOAD_FAST                1 (add)
             49 LOAD_CONST               3 ('x')
             52 CALL_FUNCTION            1
             55 POP_TOP

 16          56 LOAD_GLOBAL              1 (ValueError)
             59 LOAD_CONST               4 ('swallowed')
             62 CALL_FUNCTION            1
             65 RAISE_VARARGS            1
             68 POP_BLOCK
             69 LOAD_CONST               0 (None)
        >>   72 WITH_CLEANUP
             73 END_FINALLY

 17          74 LOAD_DEREF               0 (log)
             77 RETURN_VALUE

code Log freevars=(log) flags=NEWLOCALS stacksize=2 firstlineno=5
  5           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  6           6 LOAD_CLOSURE             0 (log)
              9 BUILD_TUPLE              1
             12 LOAD_CONST               0 (<code object __enter__ at 0x..., file "with_over_captured_state.py", line 6>)
             15 MAKE_CLOSURE             0
             18 STORE_NAME               2 (__enter__)

 10          21 LOAD_CLOSURE             0 (log)
             24 BUILD_TUPLE              1
             27 LOAD_CONST               1 (<code object __exit__ at 0x..., file "with_over_captured_state.py", line 10>)
             30 MAKE_CLOSURE             0
             33 STORE_NAME               3 (__exit__)
             36 LOAD_LOCALS
             37 RETURN_VALUE

code __enter__(self) freevars=(log) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=6
  7           0 LOAD_DEREF               0 (log)
              3 LOAD_ATTR                0 (append)
              6 LOAD_CONST               1 ('in')
              9 CALL_FUNCTION            1
             12 POP_TOP

  8          13 LOAD_DEREF               0 (log)
             16 LOAD_ATTR                0 (append)
             19 RETURN_VALUE

code __exit__(self, kind, value, traceback) freevars=(log) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=10
 11           0 LOAD_DEREF               0 (log)
              3 LOAD_ATTR                0 (append)
              6 LOAD_CONST               1 ('out')
              9 CALL_FUNCTION            1
             12 POP_TOP

 12          13 LOAD_GLOBAL              1 (len)
             16 LOAD_DEREF               0 (log)
             19 CALL_FUNCTION            1
             22 LOAD_CONST               2 (2)
             25 COMPARE_OP               4 (>)
             28 RETURN_VALUE
