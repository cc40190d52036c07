freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='finally_runs_on_the_way_out.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object out at 0x..., file "finally_runs_on_the_way_out.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (out)

 12           9 LOAD_NAME                1 (emit)
             12 LOAD_CONST               1 ('before')
             15 CALL_FUNCTION            1
             18 POP_TOP

 13          19 LOAD_NAME                0 (out)
             22 CALL_FUNCTION            0
             25 POP_TOP

 14          26 LOAD_NAME                1 (emit)
             29 LOAD_CONST               2 ('after')
             32 CALL_FUNCTION            1
             35 POP_TOP
             36 LOAD_CONST               3 (None)
             39 RETURN_VALUE

code out() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=5 firstlineno=2
  3           0 SETUP_FINALLY           29 (to 32)

  4           3 SETUP_FINALLY           11 (to 17)

  5           6 LOAD_GLOBAL              0 (token)
              9 CALL_FUNCTION            0
             12 RETURN_VALUE
             13 POP_BLOCK
             14 LOAD_CONST               0 (None)

  7     >>   17 LOAD_GLOBAL              1 (emit)
             20 LOAD_CONST               1 ('inner')
             23 CALL_FUNCTION            1
             26 POP_TOP
             27 END_FINALLY
             28 POP_BLOCK
             29 LOAD_CONST               0 (None)

  9     >>   32 LOAD_GLOBAL              1 (emit)
             35 LOAD_CONST               2 ('outer')
             38 CALL_FUNCTION            1
             41 POP_TOP
             42 END_FINALLY
             43 LOAD_CONST               0 (None)
             46 RETURN_VALUE
