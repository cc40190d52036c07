freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='finally_runs_on_the_way_out.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object out at 0x..., file "finally_runs_on_the_way_out.py", line 2>)
              2 LOAD_CONST               1 ('out')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (out)

 12           8 LOAD_NAME                1 (emit)
             10 LOAD_CONST               2 ('before')
             12 CALL_FUNCTION            1
             14 POP_TOP

 13          16 LOAD_NAME                0 (out)
             18 CALL_FUNCTION            0
             20 POP_TOP

 14          22 LOAD_NAME                1 (emit)
             24 LOAD_CONST               3 ('after')
             26 CALL_FUNCTION            1
             28 POP_TOP
             30 LOAD_CONST               4 (None)
             32 RETURN_VALUE

code out() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=8 firstlineno=2
  3           0 SETUP_FINALLY           30 (to 32)

  4           2 SETUP_FINALLY           14 (to 18)

  5           4 LOAD_GLOBAL              1 (token)
              6 CALL_FUNCTION            0
              8 POP_BLOCK
             10 CALL_FINALLY             6 (to 18)
             12 POP_BLOCK
             14 CALL_FINALLY            16 (to 32)
             16 RETURN_VALUE

  7     >>   18 LOAD_GLOBAL              0 (emit)
             20 LOAD_CONST               2 ('inner')
             22 CALL_FUNCTION            1
             24 POP_TOP
             26 END_FINALLY
             28 POP_BLOCK
             30 BEGIN_FINALLY

  9     >>   32 LOAD_GLOBAL              0 (emit)
             34 LOAD_CONST               1 ('outer')
             36 CALL_FUNCTION            1
             38 POP_TOP
             40 END_FINALLY
             42 LOAD_CONST               0 (None)
             44 RETURN_VALUE
