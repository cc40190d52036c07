freevars 3.8
# A generator lets go of what it handles before its frame goes, which a traceback may keep: by code that no compiler emits.

code <module> flags=NOFREE stacksize=6 filename='generator_ends_while_it_handles_3_8.asm'
  1           0 LOAD_CONST               0 (<code object returns_value at 0x..., file "generator_ends_while_it_handles_3_8.asm", line 1>)
              2 LOAD_CONST               1 ('returns_value')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (returns_value)

  5           8 LOAD_CONST               2 (<code object returns_traceback at 0x..., file "generator_ends_while_it_handles_3_8.asm", line 5>)
             10 LOAD_CONST               3 ('returns_traceback')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               1 (returns_traceback)

  9          16 LOAD_CONST               4 (<code object raises_value at 0x..., file "generator_ends_while_it_handles_3_8.asm", line 9>)
             18 LOAD_CONST               5 ('raises_value')
             20 MAKE_FUNCTION            0
             22 STORE_NAME               2 (raises_value)

 13          24 LOAD_CONST               6 (<code object raises_traceback at 0x..., file "generator_ends_while_it_handles_3_8.asm", line 13>)
             26 LOAD_CONST               7 ('raises_traceback')
             28 MAKE_FUNCTION            0
             30 STORE_NAME               3 (raises_traceback)

 17          32 LOAD_CONST               8 (<code object stops_value at 0x..., file "generator_ends_while_it_handles_3_8.asm", line 17>)
             34 LOAD_CONST               9 ('stops_value')
             36 MAKE_FUNCTION            0
             38 STORE_NAME               4 (stops_value)

 21          40 LOAD_CONST              10 (<code object stops_traceback at 0x..., file "generator_ends_while_it_handles_3_8.asm", line 21>)
             42 LOAD_CONST              11 ('stops_traceback')
             44 MAKE_FUNCTION            0
             46 STORE_NAME               5 (stops_traceback)

 25          48 LOAD_CONST              12 (<code object drive at 0x..., file "generator_ends_while_it_handles_3_8.asm", line 25>)
             50 LOAD_CONST              13 ('drive')
             52 MAKE_FUNCTION            0
             54 STORE_NAME               6 (drive)

 34          56 LOAD_NAME                0 (returns_value)
             58 LOAD_NAME                1 (returns_traceback)
             60 LOAD_NAME                2 (raises_value)
             62 LOAD_NAME                3 (raises_traceback)
             64 LOAD_NAME                4 (stops_value)
             66 LOAD_NAME                5 (stops_traceback)
             68 BUILD_TUPLE              6
             70 GET_ITER
        >>   72 FOR_ITER                56 (to 130)
             74 STORE_NAME               7 (make)

 35          76 LOAD_NAME                6 (drive)
             78 LOAD_NAME                7 (make)
             80 LOAD_NAME                8 (next)
             82 CALL_FUNCTION            2
             84 POP_TOP

 36          86 LOAD_NAME                6 (drive)
             88 LOAD_NAME                7 (make)
             90 LOAD_CONST              14 (<code object <lambda> at 0x..., file "generator_ends_while_it_handles_3_8.asm", line 36>)
             92 LOAD_CONST              15 ('<lambda>')
             94 MAKE_FUNCTION            0
             96 CALL_FUNCTION            2
             98 POP_TOP

 37         100 LOAD_NAME                6 (drive)
            102 LOAD_NAME                7 (make)
            104 LOAD_CONST              16 (<code object <lambda> at 0x..., file "generator_ends_while_it_handles_3_8.asm", line 37>)
            106 LOAD_CONST              15 ('<lambda>')
            108 MAKE_FUNCTION            0
            110 CALL_FUNCTION            2
            112 POP_TOP

 38         114 LOAD_NAME                6 (drive)
            116 LOAD_NAME                7 (make)
            118 LOAD_CONST              17 (<code object <lambda> at 0x..., file "generator_ends_while_it_handles_3_8.asm", line 38>)
            120 LOAD_CONST              15 ('<lambda>')
            122 MAKE_FUNCTION            0
            124 CALL_FUNCTION            2
            126 POP_TOP
            128 JUMP_ABSOLUTE           72
        >>  130 LOAD_CONST              18 (None)
            132 RETURN_VALUE

code returns_value() locals=(kept) flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=6 filename='generator_ends_while_it_handles_3_8.asm'
  1           0 SETUP_FINALLY            8 (to 10)
              2 LOAD_CONST               1 (1)
              4 YIELD_VALUE
              6 POP_TOP
              8 RAISE_VARARGS            0
        >>   10 POP_TOP
             12 STORE_FAST               0 (kept)
             14 POP_TOP
             16 POP_TOP
             18 LOAD_FAST                0 (kept)
             20 ROT_TWO
             22 POP_EXCEPT
             24 DELETE_FAST              0 (kept)
             26 LOAD_CONST               0 (None)
             28 RETURN_VALUE

code returns_traceback() locals=(kept) flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=6 filename='generator_ends_while_it_handles_3_8.asm' firstlineno=5
  5           0 SETUP_FINALLY            8 (to 10)
              2 LOAD_CONST               1 (1)
              4 YIELD_VALUE
              6 POP_TOP
              8 RAISE_VARARGS            0
        >>   10 POP_TOP
             12 POP_TOP
             14 STORE_FAST               0 (kept)
             16 POP_TOP
             18 LOAD_FAST                0 (kept)
             20 ROT_THREE
             22 POP_EXCEPT
             24 DELETE_FAST              0 (kept)
             26 LOAD_CONST               0 (None)
             28 RETURN_VALUE

code raises_value() locals=(kept) flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=6 filename='generator_ends_while_it_handles_3_8.asm' firstlineno=9
  9           0 SETUP_FINALLY            8 (to 10)
              2 LOAD_CONST               0 (1)
              4 YIELD_VALUE
              6 POP_TOP
              8 RAISE_VARARGS            0
        >>   10 POP_TOP
             12 STORE_FAST               0 (kept)
             14 POP_TOP
             16 POP_TOP
             18 LOAD_FAST                0 (kept)
             20 ROT_TWO
             22 POP_EXCEPT
             24 DELETE_FAST              0 (kept)
             26 LOAD_GLOBAL              0 (KeyError)
             28 RAISE_VARARGS            1

code raises_traceback() locals=(kept) flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=6 filename='generator_ends_while_it_handles_3_8.asm' firstlineno=13
 13           0 SETUP_FINALLY            8 (to 10)
              2 LOAD_CONST               0 (1)
              4 YIELD_VALUE
              6 POP_TOP
              8 RAISE_VARARGS            0
        >>   10 POP_TOP
             12 POP_TOP
             14 STORE_FAST               0 (kept)
             16 POP_TOP
             18 LOAD_FAST                0 (kept)
             20 ROT_THREE
             22 POP_EXCEPT
             24 DELETE_FAST              0 (kept)
             26 LOAD_GLOBAL              0 (KeyError)
             28 RAISE_VARARGS            1

code stops_value() locals=(kept) flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=6 filename='generator_ends_while_it_handles_3_8.asm' firstlineno=17
 17           0 SETUP_FINALLY            8 (to 10)
              2 LOAD_CONST               0 (1)
              4 YIELD_VALUE
              6 POP_TOP
              8 RAISE_VARARGS            0
        >>   10 POP_TOP
             12 STORE_FAST               0 (kept)
             14 POP_TOP
             16 POP_TOP
             18 LOAD_FAST                0 (kept)
             20 ROT_TWO
             22 POP_EXCEPT
             24 DELETE_FAST              0 (kept)
             26 LOAD_GLOBAL              0 (StopIteration)
             28 RAISE_VARARGS            1

code stops_traceback() locals=(kept) flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=6 filename='generator_ends_while_it_handles_3_8.asm' firstlineno=21
 21           0 SETUP_FINALLY            8 (to 10)
              2 LOAD_CONST               0 (1)
              4 YIELD_VALUE
              6 POP_TOP
              8 RAISE_VARARGS            0
        >>   10 POP_TOP
             12 POP_TOP
             14 STORE_FAST               0 (kept)
             16 POP_TOP
             18 LOAD_FAST                0 (kept)
             20 ROT_THREE
             22 POP_EXCEPT
             24 DELETE_FAST              0 (kept)
             26 LOAD_GLOBAL              0 (StopIteration)
             28 RAISE_VARARGS            1

code drive(make, resume) locals=(generator, e) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=10 filename='generator_ends_while_it_handles_3_8.asm' firstlineno=25
 26           0 LOAD_FAST                0 (make)
              2 CALL_FUNCTION            0
              4 STORE_FAST               2 (generator)

 27           6 LOAD_GLOBAL              0 (next)
              8 LOAD_FAST                2 (generator)
             10 CALL_FUNCTION            1
             12 POP_TOP

 28          14 SETUP_FINALLY           12 (to 28)

 29          16 LOAD_FAST                1 (resume)
             18 LOAD_FAST                2 (generator)
             20 CALL_FUNCTION            1
             22 POP_TOP
             24 POP_BLOCK
             26 JUMP_FORWARD            48 (to 76)

 30     >>   28 DUP_TOP
             30 LOAD_GLOBAL              1 (Exception)
             32 COMPARE_OP              10 (exception match)
             34 POP_JUMP_IF_FALSE       74
             36 POP_TOP
             38 STORE_FAST               3 (e)
             40 POP_TOP
             42 SETUP_FINALLY           18 (to 62)

 31          44 LOAD_GLOBAL              2 (emit)
             46 LOAD_GLOBAL              3 (type)
             48 LOAD_FAST                3 (e)
             50 CALL_FUNCTION            1
             52 LOAD_ATTR                4 (__name__)
             54 CALL_FUNCTION            1
             56 POP_TOP
             58 POP_BLOCK
             60 BEGIN_FINALLY
        >>   62 LOAD_CONST               0 (None)
             64 STORE_FAST               3 (e)
             66 DELETE_FAST              3 (e)
             68 END_FINALLY
             70 POP_EXCEPT
             72 JUMP_FORWARD             2 (to 76)
        >>   74 END_FINALLY
        >>   76 LOAD_CONST               0 (None)
             78 RETURN_VALUE

code <lambda>(generator) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 filename='generator_ends_while_it_handles_3_8.asm' firstlineno=36
 36           0 LOAD_FAST                0 (generator)
              2 LOAD_METHOD              0 (send)
              4 LOAD_CONST               1 (1)
              6 CALL_METHOD              1
              8 RETURN_VALUE

code <lambda>(generator) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=4 filename='generator_ends_while_it_handles_3_8.asm' firstlineno=37
 37           0 LOAD_FAST                0 (generator)
              2 LOAD_METHOD              0 (throw)
              4 LOAD_GLOBAL              1 (KeyError)
              6 LOAD_CONST               1 ('thrown')
              8 CALL_FUNCTION            1
             10 CALL_METHOD              1
             12 RETURN_VALUE

code <lambda>(generator) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 filename='generator_ends_while_it_handles_3_8.asm' firstlineno=38
 38           0 LOAD_FAST                0 (generator)
              2 LOAD_METHOD              0 (close)
              4 CALL_METHOD              0
              6 RETURN_VALUE
