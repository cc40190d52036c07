freevars 3.11
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

code <module> stacksize=8 filename='generators.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object numbers at 0x..., file "generators.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (numbers)

 19           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                2 (list)
             16 PUSH_NULL
             18 LOAD_NAME                0 (numbers)
             20 LOAD_CONST               1 (2)
             22 PRECALL                  1
             26 CALL                     1
             36 PRECALL                  1
             40 CALL                     1
             50 PRECALL                  1
             54 CALL                     1
             64 POP_TOP

 20          66 PUSH_NULL
             68 LOAD_NAME                0 (numbers)
             70 LOAD_CONST               2 (5)
             72 PRECALL                  1
             76 CALL                     1
             86 STORE_NAME               3 (waiting)

 21          88 PUSH_NULL
             90 LOAD_NAME                1 (emit)
             92 PUSH_NULL
             94 LOAD_NAME                4 (next)
             96 LOAD_NAME                3 (waiting)
             98 PRECALL                  1
            102 CALL                     1
            112 PRECALL                  1
            116 CALL                     1
            126 POP_TOP

 22         128 PUSH_NULL
            130 LOAD_NAME                1 (emit)
            132 LOAD_NAME                3 (waiting)
            134 LOAD_METHOD              5 (send)
            156 LOAD_CONST               3 ('sent')
            158 PRECALL                  1
            162 CALL                     1
            172 PRECALL                  1
            176 CALL                     1
            186 POP_TOP

 23         188 PUSH_NULL
            190 LOAD_NAME                1 (emit)
            192 LOAD_NAME                3 (waiting)
            194 LOAD_METHOD              6 (throw)
            216 PUSH_NULL
            218 LOAD_NAME                7 (ValueError)
            220 LOAD_CONST               4 ('thrown')
            222 PRECALL                  1
            226 CALL                     1
            236 PRECALL                  1
            240 CALL                     1
            250 PRECALL                  1
            254 CALL                     1
            264 POP_TOP

 24         266 LOAD_NAME                3 (waiting)
            268 LOAD_METHOD              8 (close)
            290 PRECALL                  0
            294 CALL                     0
            304 POP_TOP

 25         306 NOP

 26         308 PUSH_NULL
            310 LOAD_NAME                4 (next)
            312 LOAD_NAME                3 (waiting)
            314 PRECALL                  1
            318 CALL                     1
            328 POP_TOP
            330 JUMP_FORWARD            22 (to 376)
        >>  332 PUSH_EXC_INFO

 27         334 LOAD_NAME                9 (StopIteration)
            336 CHECK_EXC_MATCH
            338 POP_JUMP_FORWARD_IF_FALSE    14 (to 368)
            340 POP_TOP

 28         342 PUSH_NULL
            344 LOAD_NAME                1 (emit)
            346 LOAD_CONST               5 ('ended')
            348 PRECALL                  1
            352 CALL                     1
            362 POP_TOP
            364 POP_EXCEPT
            366 JUMP_FORWARD             4 (to 376)

 27     >>  368 RERAISE                  0
        >>  370 COPY                     3
            372 POP_EXCEPT
            374 RERAISE                  1

 29     >>  376 PUSH_NULL
            378 LOAD_NAME                0 (numbers)
            380 LOAD_CONST               6 (3)
            382 PRECALL                  1
            386 CALL                     1
            396 STORE_NAME              10 (left)

 30         398 PUSH_NULL
            400 LOAD_NAME                4 (next)
            402 LOAD_NAME               10 (left)
            404 PRECALL                  1
            408 CALL                     1
            418 POP_TOP

 31         420 DELETE_NAME             10 (left)

 32         422 PUSH_NULL
            424 LOAD_NAME                1 (emit)
            426 PUSH_NULL
            428 LOAD_NAME               11 (sum)
            430 LOAD_CONST               7 (<code object <genexpr> at 0x..., file "generators.py", line 32>)
            432 MAKE_FUNCTION            0
            434 PUSH_NULL
            436 LOAD_NAME               12 (range)
            438 LOAD_CONST               8 (4)
            440 PRECALL                  1
            444 CALL                     1
            454 GET_ITER
            456 PRECALL                  0
            460 CALL                     0
            470 PRECALL                  1
            474 CALL                     1
            484 PRECALL                  1
            488 CALL                     1
            498 POP_TOP

 35         500 LOAD_CONST               9 (<code object failing at 0x..., file "generators.py", line 35>)
            502 MAKE_FUNCTION            0
            504 STORE_NAME              13 (failing)

 40         506 NOP

 41         508 PUSH_NULL
            510 LOAD_NAME               13 (failing)
            512 PRECALL                  0
            516 CALL                     0
            526 GET_ITER
        >>  528 FOR_ITER                13 (to 556)
            530 STORE_NAME              14 (each)

 42         532 PUSH_NULL
            534 LOAD_NAME                1 (emit)
            536 LOAD_NAME               14 (each)
            538 PRECALL                  1
            542 CALL                     1
            552 POP_TOP
            554 JUMP_BACKWARD           14 (to 528)

 41     >>  556 LOAD_CONST              10 (None)
            558 RETURN_VALUE
        >>  560 PUSH_EXC_INFO

 43         562 LOAD_NAME               15 (KeyError)
            564 CHECK_EXC_MATCH
            566 POP_JUMP_FORWARD_IF_FALSE    31 (to 630)
            568 STORE_NAME              16 (error)

 44         570 PUSH_NULL
            572 LOAD_NAME                1 (emit)
            574 PUSH_NULL
            576 LOAD_NAME               17 (str)
            578 LOAD_NAME               16 (error)
            580 PRECALL                  1
            584 CALL                     1
            594 PRECALL                  1
            598 CALL                     1
            608 POP_TOP
            610 POP_EXCEPT
            612 LOAD_CONST              10 (None)
            614 STORE_NAME              16 (error)
            616 DELETE_NAME             16 (error)
            618 LOAD_CONST              10 (None)
            620 RETURN_VALUE
        >>  622 LOAD_CONST              10 (None)
            624 STORE_NAME              16 (error)
            626 DELETE_NAME             16 (error)
            628 RERAISE                  1

 43     >>  630 RERAISE                  0
        >>  632 COPY                     3
            634 POP_EXCEPT
            636 RERAISE                  1
ExceptionTable:
  308 to 328 -> 332 [0]
  332 to 362 -> 370 [1] lasti
  368 to 368 -> 370 [1] lasti
  508 to 554 -> 560 [0]
  560 to 568 -> 632 [1] lasti
  570 to 608 -> 622 [1] lasti
  622 to 630 -> 632 [1] lasti
LineTable:
  f003010101f0060d0116f0000d0116f0000d0116f02000010580048054805488
  2788279021892a8c2ad10515d40515d10016d40016d00016d80a118827902189
  2a8c2a8007d800048004805480548827815d845dd10013d40013d00013d80004
  80048057875c825c9026d10519d40519d1001ad4001ad0001ad8000480048057
  875d825d903a903a9868d11327d41327d10528d40528d10029d40029d00029d8
  0007870d820d810f840f800ff002030112d8040880448817814d844d804d804d
  f8d80714f000010112f000010112f000010112d8040880448817814d844d804d
  804d804df003010112f8f8f8e0070e80778871817a847a8004d8000480048054
  810a840a800ad80408d80004800480538053d00833d008339805980598619908
  9c08d00833d10833d40833d10533d40533d10034d40034d00034f00602011df0
  0002011df00002011df00a040115d81017900791099409f000010513f0000105
  138804d8080c88048854890a8c0a880a880af003010513f000010513f8e0070f
  f000010115f000010115f000010115d804088044881388138855891a8c1ad104
  14d40414d00414d00414d00414d00414d00414d00414d00414f8f8f8f8f00301
  0115f8f8f8

code numbers(n) locals=(generate) cellvars=(n, held) consts=(0: None) stacksize=2 firstlineno=3
              0 MAKE_CELL                0 (n)
              2 MAKE_CELL                2 (held)

  3           4 RESUME                   0

  4           6 LOAD_GLOBAL              1 (NULL + token)
             18 PRECALL                  0
             22 CALL                     0
             32 STORE_DEREF              2 (held)

  6          34 LOAD_CLOSURE             2 (held)
             36 LOAD_CLOSURE             0 (n)
             38 BUILD_TUPLE              2
             40 LOAD_CONST               1 (<code object generate at 0x..., file "generators.py", line 6>)
             42 MAKE_FUNCTION            8 (closure)
             44 STORE_FAST               1 (generate)

 16          46 PUSH_NULL
             48 LOAD_FAST                1 (generate)
             50 PRECALL                  0
             54 CALL                     0
             64 RETURN_VALUE
LineTable:
  f8f88000dd0b1089378c378044f004090525f000090525f000090525f0000905
  25f000090525f000090525f014000c148838893a8c3ad00415

code generate() locals=(i, got, error) freevars=(held, n) flags=OPTIMIZED|NEWLOCALS|NESTED|GENERATOR stacksize=7 qualname=numbers.<locals>.generate firstlineno=6
              0 COPY_FREE_VARS           2

  6           2 RETURN_GENERATOR
              4 POP_TOP
              6 RESUME                   0

  7           8 LOAD_GLOBAL              1 (NULL + range)
             20 LOAD_DEREF               4 (n)
             22 PRECALL                  1
             26 CALL                     1
             36 GET_ITER
        >>   38 FOR_ITER               119 (to 278)
             40 STORE_FAST               0 (i)

  8          42 NOP

  9          44 LOAD_FAST                0 (i)
             46 LOAD_DEREF               3 (held)
             48 LOAD_CONST               0 (None)
             50 IS_OP                    1
             52 BUILD_TUPLE              2
             54 YIELD_VALUE
             56 RESUME                   1
             58 STORE_FAST               1 (got)

 10          60 LOAD_FAST                1 (got)
             62 POP_JUMP_FORWARD_IF_FALSE    15 (to 94)

 11          64 LOAD_GLOBAL              3 (NULL + emit)
             76 LOAD_FAST                1 (got)
             78 PRECALL                  1
             82 CALL                     1
             92 POP_TOP
        >>   94 JUMP_FORWARD            51 (to 198)
        >>   96 PUSH_EXC_INFO

 12          98 LOAD_GLOBAL              4 (ValueError)
            110 CHECK_EXC_MATCH
            112 POP_JUMP_FORWARD_IF_FALSE    38 (to 190)
            114 STORE_FAST               2 (error)

 13         116 LOAD_GLOBAL              3 (NULL + emit)
            128 LOAD_GLOBAL              7 (NULL + str)
            140 LOAD_FAST                2 (error)
            142 PRECALL                  1
            146 CALL                     1
            156 PRECALL                  1
            160 CALL                     1
            170 POP_TOP
            172 POP_EXCEPT
            174 LOAD_CONST               0 (None)
            176 STORE_FAST               2 (error)
            178 DELETE_FAST              2 (error)
            180 JUMP_FORWARD             8 (to 198)
        >>  182 LOAD_CONST               0 (None)
            184 STORE_FAST               2 (error)
            186 DELETE_FAST              2 (error)
            188 RERAISE                  1

 12     >>  190 RERAISE                  0
        >>  192 COPY                     3
            194 POP_EXCEPT
            196 RERAISE                  1

 15     >>  198 LOAD_GLOBAL              3 (NULL + emit)
            210 LOAD_CONST               1 ('finally')
            212 LOAD_FAST                0 (i)
            214 BUILD_TUPLE              2
            216 PRECALL                  1
            220 CALL                     1
            230 POP_TOP
            232 JUMP_BACKWARD           98 (to 38)
        >>  234 PUSH_EXC_INFO
            236 LOAD_GLOBAL              3 (NULL + emit)
            248 LOAD_CONST               1 ('finally')
            250 LOAD_FAST                0 (i)
            252 BUILD_TUPLE              2
            254 PRECALL                  1
            258 CALL                     1
            268 POP_TOP
            270 RERAISE                  0
        >>  272 COPY                     3
            274 POP_EXCEPT
            276 RERAISE                  1

  7     >>  278 LOAD_CONST               0 (None)
            280 RETURN_VALUE
ExceptionTable:
  44 to 92 -> 96 [1]
  94 to 94 -> 234 [1]
  96 to 114 -> 192 [2] lasti
  116 to 170 -> 182 [2] lasti
  172 to 180 -> 234 [1]
  182 to 190 -> 192 [2] lasti
  192 to 196 -> 234 [1]
  234 to 270 -> 272 [2] lasti
LineTable:
  f8e800e8008000dd1116907191189418f000080925f0000809258841f002070d
  25d81c1d9874a834d01f2fd01c2fd0162fd0162f9003d81316f00001111edd14
  189813914994499049f8f8dd131df000010d21f000010d21f000010d21dd1014
  95539815915a945ad11020d41020d01020d01020d01020d01020d01020d01020
  f8f8f8f8f003010d21f8f8f8f5060011159069a011905ed11024d41024d01024
  d01024f895049069a011905ed11024d41024d01024d01024f8f8f8f011080925
  f000080925

code <genexpr>(.0) locals=(x, y) flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=4 firstlineno=32
 32           0 RETURN_GENERATOR
              2 POP_TOP
              4 RESUME                   0
              6 LOAD_FAST                0 (.0)
        >>    8 FOR_ITER                27 (to 64)
             10 STORE_FAST               1 (x)
             12 LOAD_GLOBAL              1 (NULL + range)
             24 LOAD_CONST               0 (3)
             26 PRECALL                  1
             30 CALL                     1
             40 GET_ITER
        >>   42 FOR_ITER                 9 (to 62)
             44 STORE_FAST               2 (y)
             46 LOAD_FAST                1 (x)
             48 LOAD_FAST                2 (y)
             50 BINARY_OP                5 (*)
             54 YIELD_VALUE
             56 RESUME                   1
             58 POP_TOP
             60 JUMP_BACKWARD           10 (to 42)
        >>   62 JUMP_BACKWARD           28 (to 8)
        >>   64 LOAD_CONST               1 (None)
             66 RETURN_VALUE
LineTable:
  e800e8008000d00833d008339031ad25b001a928ac28d00833d00833a0518811
  88518915d00833d00833d00833d00833d00833d00833d00833

code failing() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=3 firstlineno=35
 35           0 RETURN_GENERATOR
              2 POP_TOP
              4 RESUME                   0

 36           6 LOAD_CONST               1 (1)
              8 YIELD_VALUE
             10 RESUME                   1
             12 POP_TOP

 37          14 LOAD_GLOBAL              1 (NULL + KeyError)
             26 LOAD_CONST               2 ('inside')
             28 PRECALL                  1
             32 CALL                     1
             42 RAISE_VARARGS            1
LineTable:
  e800e8008000d80a0b804780478047dd0a129038d10a1cd40a1cd0041c
