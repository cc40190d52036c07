freevars 2.7
# What a generator returns, if it is not None, is given as if it were yielded; then the generator is at its end.

code <module> flags=NOFREE stacksize=4 filename='generator_that_returns_a_value_2_7.asm'
              0 LOAD_CONST 0 (<code caught>)
              3 MAKE_FUNCTION 0
              6 STORE_NAME 0 (caught)
              9 LOAD_NAME 0 (caught)
             12 CALL_FUNCTION 0
             15 STORE_NAME 1 (sent)
             18 LOAD_NAME 3 (emit)
             21 LOAD_NAME 1 (sent)
             24 LOAD_ATTR 2 (next)
             27 CALL_FUNCTION 0
             30 CALL_FUNCTION 1
             33 POP_TOP
             34 LOAD_NAME 3 (emit)
             37 LOAD_NAME 1 (sent)
             40 LOAD_ATTR 4 (send)
             43 LOAD_CONST 1 (7)
             46 CALL_FUNCTION 1
             49 CALL_FUNCTION 1
             52 POP_TOP
             53 LOAD_NAME 0 (caught)
             56 CALL_FUNCTION 0
             59 STORE_NAME 5 (thrown)
             62 LOAD_NAME 3 (emit)
             65 LOAD_NAME 5 (thrown)
             68 LOAD_ATTR 2 (next)
             71 CALL_FUNCTION 0
             74 CALL_FUNCTION 1
             77 POP_TOP
             78 LOAD_NAME 3 (emit)
             81 LOAD_NAME 5 (thrown)
             84 LOAD_ATTR 7 (throw)
             87 LOAD_NAME 6 (ValueError)
             90 CALL_FUNCTION 1
             93 CALL_FUNCTION 1
             96 POP_TOP
             97 LOAD_NAME 5 (thrown)
            100 GET_ITER
        >>  101 FOR_ITER 4 (to 108)
            104 POP_TOP
            105 JUMP_ABSOLUTE 101
        >>  108 LOAD_NAME 0 (caught)
            111 CALL_FUNCTION 0
            114 STORE_NAME 8 (dropped)
            117 LOAD_NAME 3 (emit)
            120 LOAD_NAME 8 (dropped)
            123 LOAD_ATTR 2 (next)
            126 CALL_FUNCTION 0
            129 CALL_FUNCTION 1
            132 POP_TOP
            133 DELETE_NAME 8 (dropped)
            136 LOAD_NAME 0 (caught)
            139 CALL_FUNCTION 0
            142 STORE_NAME 9 (looped)
            145 LOAD_NAME 3 (emit)
            148 LOAD_NAME 9 (looped)
            151 LOAD_ATTR 2 (next)
            154 CALL_FUNCTION 0
            157 CALL_FUNCTION 1
            160 POP_TOP
            161 LOAD_NAME 0 (caught)
            164 CALL_FUNCTION 0
            167 STORE_NAME 10 (closed)
            170 LOAD_NAME 3 (emit)
            173 LOAD_NAME 10 (closed)
            176 LOAD_ATTR 2 (next)
            179 CALL_FUNCTION 0
            182 CALL_FUNCTION 1
            185 POP_TOP
            186 LOAD_NAME 10 (closed)
            189 LOAD_ATTR 11 (close)
            192 CALL_FUNCTION 0
            195 RETURN_VALUE

code caught() flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=4 filename='generator_that_returns_a_value_2_7.asm'
              0 SETUP_EXCEPT 5 (to 8)
              3 LOAD_CONST 0 (None)
              6 YIELD_VALUE
              7 RETURN_VALUE
        >>    8 POP_TOP
              9 POP_TOP
             10 POP_TOP
             11 LOAD_GLOBAL 0 (token)
             14 CALL_FUNCTION 0
             17 RETURN_VALUE
