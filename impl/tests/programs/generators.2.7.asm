freevars 2.7
| # Generators over captured variables: run, left waiting, closed, and ended by what they are given.
|
| def numbers(n):
|     held = token()
|
|     def generate():
|         for i in range(n):
|             try:
|                 got = yield i, held is not None
|                 if got:
|                     emit(got)
|             except ValueError as error:
|                 emit(str(error))
|             finally:
|                 emit(('finally', i))
|     return generate()
|
|
| emit(list(numbers(2)))
| waiting = numbers(5)
| emit(next(waiting))
| emit(waiting.send('sent'))
| emit(waiting.throw(ValueError('thrown')))
| waiting.close()
| try:
|     next(waiting)
| except StopIteration:
|     emit('ended')
| left = numbers(3)
| next(left)
| del left
| emit(sum(x * y for x in range(4) for y in range(3)))
|
|
| def failing():
|     yield 1
|     raise KeyError('inside')
|
|
| try:
|     for each in failing():
|         emit(each)
| except KeyError as error:
|     emit(str(error))
|

code <module> flags=NOFREE stacksize=5 filename='generators.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object numbers at 0x..., file "generators.py", line 3>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (numbers)

 19           9 LOAD_NAME                1 (emit)
             12 LOAD_NAME                2 (list)
             15 LOAD_NAME                0 (numbers)
             18 LOAD_CONST               1 (2)
             21 CALL_FUNCTION            1
             24 CALL_FUNCTION            1
             27 CALL_FUNCTION            1
             30 POP_TOP

 20          31 LOAD_NAME                0 (numbers)
             34 LOAD_CONST               2 (5)
             37 CALL_FUNCTION            1
             40 STORE_NAME               3 (waiting)

 21          43 LOAD_NAME                1 (emit)
             46 LOAD_NAME                4 (next)
             49 LOAD_NAME                3 (waiting)
             52 CALL_FUNCTION            1
             55 CALL_FUNCTION            1
             58 POP_TOP

 22          59 LOAD_NAME                1 (emit)
             62 LOAD_NAME                3 (waiting)
             65 LOAD_ATTR                5 (send)
             68 LOAD_CONST               3 ('sent')
             71 CALL_FUNCTION            1
             74 CALL_FUNCTION            1
             77 POP_TOP

 23          78 LOAD_NAME                1 (emit)
             81 LOAD_NAME                3 (waiting)
             84 LOAD_ATTR                6 (throw)
             87 LOAD_NAME                7 (ValueError)
             90 LOAD_CONST               4 ('thrown')
             93 CALL_FUNCTION            1
             96 CALL_FUNCTION            1
             99 CALL_FUNCTION            1
            102 POP_TOP

 24         103 LOAD_NAME                3 (waiting)
            106 LOAD_ATTR                8 (close)
            109 CALL_FUNCTION            0
            112 POP_TOP

 25         113 SETUP_EXCEPT            14 (to 130)

 26         116 LOAD_NAME                4 (next)
            119 LOAD_NAME                3 (waiting)
            122 CALL_FUNCTION            1
            125 POP_TOP
            126 POP_BLOCK
            127 JUMP_FORWARD            27 (to 157)

 27     >>  130 DUP_TOP
            131 LOAD_NAME                9 (StopIteration)
            134 COMPARE_OP              10 (exception match)
            137 POP_JUMP_IF_FALSE      156
            140 POP_TOP
            141 POP_TOP
            142 POP_TOP

 28         143 LOAD_NAME                1 (emit)
            146 LOAD_CONST               5 ('ended')
            149 CALL_FUNCTION            1
            152 POP_TOP
            153 JUMP_FORWARD             1 (to 157)
        >>  156 END_FINALLY

 29     >>  157 LOAD_NAME                0 (numbers)
            160 LOAD_CONST               6 (3)
            163 CALL_FUNCTION            1
            166 STORE_NAME              10 (left)

 30         169 LOAD_NAME                4 (next)
            172 LOAD_NAME               10 (left)
            175 CALL_FUNCTION            1
            178 POP_TOP

 31         179 DELETE_NAME             10 (left)

 32         182 LOAD_NAME                1 (emit)
            185 LOAD_NAME               11 (sum)
            188 LOAD_CONST               7 (<code object <genexpr> at 0x..., file "generators.py", line 32>)
            191 MAKE_FUNCTION            0
            194 LOAD_NAME               12 (range)
            197 LOAD_CONST               8 (4)
            200 CALL_FUNCTION            1
            203 GET_ITER
            204 CALL_FUNCTION            1
            207 CALL_FUNCTION            1
            210 CALL_FUNCTION            1
            213 POP_TOP

 35         214 LOAD_CONST               9 (<code object failing at 0x..., file "generators.py", line 35>)
            217 MAKE_FUNCTION            0
            220 STORE_NAME              13 (failing)

 40         223 SETUP_EXCEPT            34 (to 260)

 41         226 SETUP_LOOP              27 (to 256)
            229 LOAD_NAME               13 (failing)
            232 CALL_FUNCTION            0
            235 GET_ITER
        >>  236 FOR_ITER                16 (to 255)
            239 STORE_NAME              14 (each)

 42         242 LOAD_NAME                1 (emit)
            245 LOAD_NAME               14 (each)
            248 CALL_FUNCTION            1
            251 POP_TOP
            252 JUMP_ABSOLUTE          236
        >>  255 POP_BLOCK
        >>  256 POP_BLOCK
            257 JUMP_FORWARD            35 (to 295)

 43     >>  260 DUP_TOP
            261 LOAD_NAME               15 (KeyError)
            264 COMPARE_OP              10 (exception match)
            267 POP_JUMP_IF_FALSE      294
            270 POP_TOP
            271 STORE_NAME              16 (error)
            274 POP_TOP

 44         275 LOAD_NAME                1 (emit)
            278 LOAD_NAME               17 (str)
            281 LOAD_NAME               16 (error)
            284 CALL_FUNCTION            1
            287 CALL_FUNCTION            1
            290 POP_TOP
            291 JUMP_FORWARD             1 (to 295)
        >>  294 END_FINALLY
        >>  295 LOAD_CONST              10 (None)
            298 RETURN_VALUE

code numbers(n) locals=(generate) cellvars=(held, n) consts=(0: None) stacksize=2 firstlineno=3
  4           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_DEREF              0 (held)

  6           9 LOAD_CLOSURE             0 (held)
             12 LOAD_CLOSURE             1 (n)
             15 BUILD_TUPLE              2
             18 LOAD_CONST               1 (<code object generate at 0x..., file "generators.py", line 6>)
             21 MAKE_CLOSURE             0
             24 STORE_FAST               1 (generate)

 16          27 LOAD_FAST                1 (generate)
             30 CALL_FUNCTION            0
             33 RETURN_VALUE

code generate() locals=(i, got, error) freevars=(held, n) names=(1: None) flags=OPTIMIZED|NEWLOCALS|NESTED|GENERATOR stacksize=7 firstlineno=6
  7           0 SETUP_LOOP             124 (to 127)
              3 LOAD_GLOBAL              0 (range)
              6 LOAD_DEREF               1 (n)
              9 CALL_FUNCTION            1
             12 GET_ITER
        >>   13 FOR_ITER               110 (to 126)
             16 STORE_FAST               0 (i)

  8          19 SETUP_FINALLY           84 (to 106)
             22 SETUP_EXCEPT            42 (to 67)

  9          25 LOAD_FAST                0 (i)
             28 LOAD_DEREF               0 (held)
             31 LOAD_CONST               0 (None)
             34 COMPARE_OP               9 (is not)
             37 BUILD_TUPLE              2
             40 YIELD_VALUE
             41 STORE_FAST               1 (got)

 10          44 LOAD_FAST                1 (got)
             47 POP_JUMP_IF_FALSE       63

 11          50 LOAD_GLOBAL              2 (emit)
             53 LOAD_FAST                1 (got)
             56 CALL_FUNCTION            1
             59 POP_TOP
             60 JUMP_FORWARD             0 (to 63)
        >>   63 POP_BLOCK
             64 JUMP_FORWARD            35 (to 102)

 12     >>   67 DUP_TOP
             68 LOAD_GLOBAL              3 (ValueError)
             71 COMPARE_OP              10 (exception match)
             74 POP_JUMP_IF_FALSE      101
             77 POP_TOP
             78 STORE_FAST               2 (error)
             81 POP_TOP

 13          82 LOAD_GLOBAL              2 (emit)
             85 LOAD_GLOBAL              4 (str)
             88 LOAD_FAST                2 (error)
             91 CALL_FUNCTION            1
             94 CALL_FUNCTION            1
             97 POP_TOP
             98 JUMP_FORWARD             1 (to 102)
        >>  101 END_FINALLY
        >>  102 POP_BLOCK
            103 LOAD_CONST               0 (None)

 15     >>  106 LOAD_GLOBAL              2 (emit)
            109 LOAD_CONST               1 ('finally')
            112 LOAD_FAST                0 (i)
            115 BUILD_TUPLE              2
            118 CALL_FUNCTION            1
            121 POP_TOP
            122 END_FINALLY
            123 JUMP_ABSOLUTE           13
        >>  126 POP_BLOCK
        >>  127 LOAD_CONST               0 (None)
            130 RETURN_VALUE
LineTable:
  00011301030003011301060111010f011802

code <genexpr>(.0) locals=(x, y) flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=4 firstlineno=32
 32           0 LOAD_FAST                0 (.0)
        >>    3 FOR_ITER                34 (to 40)
              6 STORE_FAST               1 (x)
              9 LOAD_GLOBAL              0 (range)
             12 LOAD_CONST               0 (3)
             15 CALL_FUNCTION            1
             18 GET_ITER
        >>   19 FOR_ITER                15 (to 37)
             22 STORE_FAST               2 (y)
             25 LOAD_FAST                1 (x)
             28 LOAD_FAST                2 (y)
             31 BINARY_MULTIPLY
             32 YIELD_VALUE
             33 POP_TOP
             34 JUMP_ABSOLUTE           19
        >>   37 JUMP_ABSOLUTE            3
        >>   40 LOAD_CONST               1 (None)
             43 RETURN_VALUE
LineTable:
  0600

code failing() flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=2 firstlineno=35
 36           0 LOAD_CONST               1 (1)
              3 YIELD_VALUE
              4 POP_TOP

 37           5 LOAD_GLOBAL              0 (KeyError)
              8 LOAD_CONST               2 ('inside')
             11 CALL_FUNCTION            1
             14 RAISE_VARARGS            1
             17 LOAD_CONST               0 (None)
             20 RETURN_VALUE
