freevars 3.8

code <module> flags=NOFREE stacksize=11 filename='generator_returns_a_value.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object returns at 0x..., file "generator_returns_a_value.py", line 3>)
              2 LOAD_CONST               1 ('returns')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (returns)

  8           8 LOAD_CONST               2 ((None, 2, (3, 4)))
             10 GET_ITER
        >>   12 FOR_ITER                86 (to 100)
             14 STORE_NAME               1 (value)

  9          16 LOAD_NAME                0 (returns)
             18 LOAD_NAME                1 (value)
             20 CALL_FUNCTION            1
             22 STORE_NAME               2 (g)

 10          24 LOAD_NAME                2 (g)
             26 LOAD_METHOD              3 (send)
             28 LOAD_CONST               3 (None)
             30 CALL_METHOD              1
             32 POP_TOP

 11          34 SETUP_FINALLY           14 (to 50)

 12          36 LOAD_NAME                2 (g)
             38 LOAD_METHOD              3 (send)
             40 LOAD_CONST               3 (None)
             42 CALL_METHOD              1
             44 POP_TOP
             46 POP_BLOCK
             48 JUMP_ABSOLUTE           12

 13     >>   50 DUP_TOP
             52 LOAD_NAME                4 (StopIteration)
             54 COMPARE_OP              10 (exception match)
             56 POP_JUMP_IF_FALSE       96
             58 POP_TOP
             60 STORE_NAME               5 (error)
             62 POP_TOP
             64 SETUP_FINALLY           18 (to 84)

 14          66 LOAD_NAME                6 (emit)
             68 LOAD_NAME                7 (repr)
             70 LOAD_NAME                5 (error)
             72 LOAD_ATTR                8 (args)
             74 CALL_FUNCTION            1
             76 CALL_FUNCTION            1
             78 POP_TOP
             80 POP_BLOCK
             82 BEGIN_FINALLY
        >>   84 LOAD_CONST               3 (None)
             86 STORE_NAME               5 (error)
             88 DELETE_NAME              5 (error)
             90 END_FINALLY
             92 POP_EXCEPT
             94 JUMP_ABSOLUTE           12
        >>   96 END_FINALLY
             98 JUMP_ABSOLUTE           12
        >>  100 LOAD_CONST               3 (None)
            102 RETURN_VALUE

code returns(value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=1 firstlineno=3
  4           0 LOAD_CONST               1 (1)
              2 YIELD_VALUE
              4 POP_TOP

  5           6 LOAD_FAST                0 (value)
              8 RETURN_VALUE
