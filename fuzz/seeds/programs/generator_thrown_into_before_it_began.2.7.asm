freevars 2.7

code <module> flags=NOFREE stacksize=5 filename='generator_thrown_into_before_it_began.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object never at 0x..., file "generator_thrown_into_before_it_began.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (never)

  7           9 LOAD_NAME                0 (never)
             12 CALL_FUNCTION            0
             15 STORE_NAME               1 (g)

  8          18 SETUP_EXCEPT            26 (to 47)

  9          21 LOAD_NAME                1 (g)
             24 LOAD_ATTR                2 (throw)
             27 LOAD_NAME                3 (KeyError)
             30 LOAD_NAME                4 (token)
             33 CALL_FUNCTION            0
             36 CALL_FUNCTION            1
             39 CALL_FUNCTION            1
             42 POP_TOP
             43 POP_BLOCK
             44 JUMP_FORWARD            27 (to 74)

 10     >>   47 DUP_TOP
             48 LOAD_NAME                3 (KeyError)
             51 COMPARE_OP              10 (exception match)
             54 POP_JUMP_IF_FALSE       73
             57 POP_TOP
             58 POP_TOP
             59 POP_TOP

 11          60 LOAD_NAME                5 (emit)
             63 LOAD_CONST               1 ('thrown out')
             66 CALL_FUNCTION            1
             69 POP_TOP
             70 JUMP_FORWARD             1 (to 74)
        >>   73 END_FINALLY

 12     >>   74 SETUP_EXCEPT            17 (to 94)

 13          77 LOAD_NAME                1 (g)
             80 LOAD_ATTR                6 (send)
             83 LOAD_CONST               2 (1)
             86 CALL_FUNCTION            1
             89 POP_TOP
             90 POP_BLOCK
             91 JUMP_FORWARD            27 (to 121)

 14     >>   94 DUP_TOP
             95 LOAD_NAME                7 (StopIteration)
             98 COMPARE_OP              10 (exception match)
            101 POP_JUMP_IF_FALSE      120
            104 POP_TOP
            105 POP_TOP
            106 POP_TOP

 15         107 LOAD_NAME                5 (emit)
            110 LOAD_CONST               3 ('over')
            113 CALL_FUNCTION            1
            116 POP_TOP
            117 JUMP_FORWARD             1 (to 121)
        >>  120 END_FINALLY

 16     >>  121 SETUP_EXCEPT            23 (to 147)

 17         124 LOAD_NAME                1 (g)
            127 LOAD_ATTR                2 (throw)
            130 LOAD_NAME                8 (ValueError)
            133 LOAD_CONST               4 ('late')
            136 CALL_FUNCTION            1
            139 CALL_FUNCTION            1
            142 POP_TOP
            143 POP_BLOCK
            144 JUMP_FORWARD            35 (to 182)

 18     >>  147 DUP_TOP
            148 LOAD_NAME                8 (ValueError)
            151 COMPARE_OP              10 (exception match)
            154 POP_JUMP_IF_FALSE      181
            157 POP_TOP
            158 STORE_NAME               9 (error)
            161 POP_TOP

 19         162 LOAD_NAME                5 (emit)
            165 LOAD_NAME               10 (str)
            168 LOAD_NAME                9 (error)
            171 CALL_FUNCTION            1
            174 CALL_FUNCTION            1
            177 POP_TOP
            178 JUMP_FORWARD             1 (to 182)
        >>  181 END_FINALLY
        >>  182 LOAD_CONST               5 (None)
            185 RETURN_VALUE

code never() flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=2 firstlineno=2
  3           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_CONST               1 ('never')
              6 CALL_FUNCTION            1
              9 POP_TOP

  4          10 LOAD_CONST               2 (1)
             13 YIELD_VALUE
             14 POP_TOP
             15 LOAD_CONST               0 (None)
             18 RETURN_VALUE
