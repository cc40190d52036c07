freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='with_cleanup_of_what_is_not_handled_2_7.asm'
  1           0 LOAD_CONST               0 (<code object fail at 0x..., file "with_cleanup_of_what_is_not_handled_2_7.asm", line 1>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (fail)

  6           9 LOAD_CONST               1 (<code object leave at 0x..., file "with_cleanup_of_what_is_not_handled_2_7.asm", line 6>)
             12 MAKE_FUNCTION            0
             15 STORE_NAME               1 (leave)

 10          18 LOAD_CONST               2 (<code object f at 0x..., file "with_cleanup_of_what_is_not_handled_2_7.asm", line 10>)
             21 MAKE_FUNCTION            0
             24 STORE_NAME               2 (f)

 17          27 LOAD_NAME                2 (f)
             30 CALL_FUNCTION            0
             33 POP_TOP

 18          34 LOAD_NAME                3 (emit)
             37 LOAD_CONST               3 ('left')
             40 CALL_FUNCTION            1
             43 POP_TOP
             44 LOAD_CONST               4 (None)
             47 RETURN_VALUE

code fail() locals=(local) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2
  2           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               0 (local)

  3           9 LOAD_GLOBAL              1 (KeyError)
             12 LOAD_GLOBAL              0 (token)
             15 CALL_FUNCTION            0
             18 CALL_FUNCTION            1
             21 RAISE_VARARGS            1
             24 LOAD_CONST               0 (None)
             27 RETURN_VALUE

code leave(*arguments) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARARGS|NOFREE stacksize=1 firstlineno=6
  7           0 LOAD_GLOBAL              0 (True)
              3 RETURN_VALUE

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=9 firstlineno=10
 11           0 LOAD_GLOBAL              1 (leave)
              3 SETUP_FINALLY           11 (to 17)

 12           6 LOAD_GLOBAL              0 (fail)
              9 CALL_FUNCTION            0
             12 POP_TOP
             13 POP_BLOCK
             14 LOAD_CONST               0 (None)

 14     >>   17 WITH_CLEANUP
             18 END_FINALLY
             19 LOAD_CONST               0 (None)
             22 RETURN_VALUE
