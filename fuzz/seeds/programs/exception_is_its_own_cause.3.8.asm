freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='exception_is_its_own_cause.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object raises at 0x..., file "exception_is_its_own_cause.py", line 3>)
              2 LOAD_CONST               1 ('raises')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (raises)

  7           8 LOAD_NAME                1 (Exception)
             10 LOAD_CONST               2 ('text')
             12 CALL_FUNCTION            1
             14 STORE_NAME               2 (e)

  8          16 LOAD_NAME                3 (token)
             18 LOAD_NAME                0 (raises)
             20 CALL_FUNCTION            1
             22 POP_TOP

  9          24 LOAD_NAME                4 (emit)
             26 LOAD_CONST               3 ('raised')
             28 CALL_FUNCTION            1
             30 POP_TOP

 10          32 DELETE_NAME              2 (e)

 11          34 LOAD_NAME                5 (collect)
             36 CALL_FUNCTION            0
             38 POP_TOP
             40 LOAD_CONST               4 (None)
             42 RETURN_VALUE

code raises() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=3
  4           0 LOAD_GLOBAL              0 (e)
              2 LOAD_GLOBAL              0 (e)
              4 RAISE_VARARGS            2
              6 LOAD_CONST               0 (None)
              8 RETURN_VALUE
