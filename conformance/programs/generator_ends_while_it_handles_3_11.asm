freevars 3.11
# A generator lets go of what it handles before its frame goes, which a traceback may keep: by code that no compiler emits.

code <module> stacksize=5 filename='generator_ends_while_it_handles_3_11.asm'
  0           0 RESUME                   0

  1           2 LOAD_CONST               0 (<code object returns at 0x..., file "generator_ends_while_it_handles_3_11.asm", line 1>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (returns)

  5           8 LOAD_CONST               1 (<code object raises at 0x..., file "generator_ends_while_it_handles_3_11.asm", line 5>)
             10 MAKE_FUNCTION            0
             12 STORE_NAME               1 (raises)

  9          14 LOAD_CONST               2 (<code object stops at 0x..., file "generator_ends_while_it_handles_3_11.asm", line 9>)
             16 MAKE_FUNCTION            0
             18 STORE_NAME               2 (stops)

 13          20 LOAD_CONST               3 (<code object drive at 0x..., file "generator_ends_while_it_handles_3_11.asm", line 13>)
             22 MAKE_FUNCTION            0
             24 STORE_NAME               3 (drive)

 22          26 LOAD_NAME                0 (returns)
             28 LOAD_NAME                1 (raises)
             30 LOAD_NAME                2 (stops)
             32 BUILD_TUPLE              3
             34 GET_ITER
        >>   36 FOR_ITER                53 (to 144)
             38 STORE_NAME               4 (make)

 23          40 PUSH_NULL
             42 LOAD_NAME                3 (drive)
             44 LOAD_NAME                4 (make)
             46 LOAD_NAME                5 (next)
             48 PRECALL                  2
             52 CALL                     2
             62 POP_TOP

 24          64 PUSH_NULL
             66 LOAD_NAME                3 (drive)
             68 LOAD_NAME                4 (make)
             70 LOAD_CONST               4 (<code object <lambda> at 0x..., file "generator_ends_while_it_handles_3_11.asm", line 24>)
             72 MAKE_FUNCTION            0
             74 PRECALL                  2
             78 CALL                     2
             88 POP_TOP

 25          90 PUSH_NULL
             92 LOAD_NAME                3 (drive)
             94 LOAD_NAME                4 (make)
             96 LOAD_CONST               5 (<code object <lambda> at 0x..., file "generator_ends_while_it_handles_3_11.asm", line 25>)
             98 MAKE_FUNCTION            0
            100 PRECALL                  2
            104 CALL                     2
            114 POP_TOP

 26         116 PUSH_NULL
            118 LOAD_NAME                3 (drive)
            120 LOAD_NAME                4 (make)
            122 LOAD_CONST               6 (<code object <lambda> at 0x..., file "generator_ends_while_it_handles_3_11.asm", line 26>)
            124 MAKE_FUNCTION            0
            126 PRECALL                  2
            130 CALL                     2
            140 POP_TOP
            142 JUMP_BACKWARD           54 (to 36)

 22     >>  144 LOAD_CONST               7 (None)
            146 RETURN_VALUE

code returns() flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=6 filename='generator_ends_while_it_handles_3_11.asm'
  1           0 RETURN_GENERATOR
              2 POP_TOP
              4 RESUME                   0
              6 LOAD_CONST               1 (1)
              8 YIELD_VALUE
             10 RESUME                   1
             12 POP_TOP
             14 RAISE_VARARGS            0
        >>   16 PUSH_EXC_INFO
             18 POP_TOP
             20 POP_TOP
             22 LOAD_CONST               0 (None)
             24 RETURN_VALUE
ExceptionTable:
  8 to 14 -> 16 [0]

code raises() flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=6 filename='generator_ends_while_it_handles_3_11.asm' firstlineno=5
  5           0 RETURN_GENERATOR
              2 POP_TOP
              4 RESUME                   0
              6 LOAD_CONST               0 (1)
              8 YIELD_VALUE
             10 RESUME                   1
             12 POP_TOP
             14 RAISE_VARARGS            0
        >>   16 PUSH_EXC_INFO
             18 POP_TOP
             20 POP_TOP
             22 LOAD_GLOBAL              0 (KeyError)
             34 RAISE_VARARGS            1
ExceptionTable:
  8 to 14 -> 16 [0]

code stops() flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=6 filename='generator_ends_while_it_handles_3_11.asm' firstlineno=9
  9           0 RETURN_GENERATOR
              2 POP_TOP
              4 RESUME                   0
              6 LOAD_CONST               0 (1)
              8 YIELD_VALUE
             10 RESUME                   1
             12 POP_TOP
             14 RAISE_VARARGS            0
        >>   16 PUSH_EXC_INFO
             18 POP_TOP
             20 POP_TOP
             22 LOAD_GLOBAL              0 (StopIteration)
             34 RAISE_VARARGS            1
ExceptionTable:
  8 to 14 -> 16 [0]

code drive(make, resume) locals=(generator, e) stacksize=6 filename='generator_ends_while_it_handles_3_11.asm' firstlineno=13
 13           0 RESUME                   0

 14           2 PUSH_NULL
              4 LOAD_FAST                0 (make)
              6 PRECALL                  0
             10 CALL                     0
             20 STORE_FAST               2 (generator)

 15          22 LOAD_GLOBAL              1 (NULL + next)
             34 LOAD_FAST                2 (generator)
             36 PRECALL                  1
             40 CALL                     1
             50 POP_TOP

 16          52 NOP

 17          54 PUSH_NULL
             56 LOAD_FAST                1 (resume)
             58 LOAD_FAST                2 (generator)
             60 PRECALL                  1
             64 CALL                     1
             74 POP_TOP
             76 LOAD_CONST               0 (None)
             78 RETURN_VALUE
        >>   80 PUSH_EXC_INFO

 18          82 LOAD_GLOBAL              2 (Exception)
             94 CHECK_EXC_MATCH
             96 POP_JUMP_FORWARD_IF_FALSE    44 (to 186)
             98 STORE_FAST               3 (e)

 19         100 LOAD_GLOBAL              5 (NULL + emit)
            112 LOAD_GLOBAL              7 (NULL + type)
            124 LOAD_FAST                3 (e)
            126 PRECALL                  1
            130 CALL                     1
            140 LOAD_ATTR                4 (__name__)
            150 PRECALL                  1
            154 CALL                     1
            164 POP_TOP
            166 POP_EXCEPT
            168 LOAD_CONST               0 (None)
            170 STORE_FAST               3 (e)
            172 DELETE_FAST              3 (e)
            174 LOAD_CONST               0 (None)
            176 RETURN_VALUE
        >>  178 LOAD_CONST               0 (None)
            180 STORE_FAST               3 (e)
            182 DELETE_FAST              3 (e)
            184 RERAISE                  1

 18     >>  186 RERAISE                  0
        >>  188 COPY                     3
            190 POP_EXCEPT
            192 RERAISE                  1
ExceptionTable:
  54 to 74 -> 80 [0]
  80 to 98 -> 188 [1] lasti
  100 to 164 -> 178 [1] lasti
  178 to 186 -> 188 [1] lasti

code <lambda>(generator) consts=(0: None) stacksize=3 filename='generator_ends_while_it_handles_3_11.asm' firstlineno=24
 24           0 RESUME                   0
              2 LOAD_FAST                0 (generator)
              4 LOAD_METHOD              0 (send)
             26 LOAD_CONST               1 (1)
             28 PRECALL                  1
             32 CALL                     1
             42 RETURN_VALUE

code <lambda>(generator) consts=(0: None) stacksize=5 filename='generator_ends_while_it_handles_3_11.asm' firstlineno=25
 25           0 RESUME                   0
              2 LOAD_FAST                0 (generator)
              4 LOAD_METHOD              0 (throw)
             26 LOAD_GLOBAL              3 (NULL + KeyError)
             38 LOAD_CONST               1 ('thrown')
             40 PRECALL                  1
             44 CALL                     1
             54 PRECALL                  1
             58 CALL                     1
             68 RETURN_VALUE

code <lambda>(generator) consts=(0: None) stacksize=2 filename='generator_ends_while_it_handles_3_11.asm' firstlineno=26
 26           0 RESUME                   0
              2 LOAD_FAST                0 (generator)
              4 LOAD_METHOD              0 (close)
             26 PRECALL                  0
             30 CALL                     0
             40 RETURN_VALUE
