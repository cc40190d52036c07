freevars 3.11
| # Handlers, cleanups and contexts, entered and left in every way.
|
| class Context(object):
|     def __init__(self, swallow):
|         self.swallow = swallow
|
|     def __enter__(self):
|         emit('enter')
|         return self
|
|     def __exit__(self, kind, value, traceback):
|         emit(kind is None)
|         return self.swallow
|
|
| def leave(way):
|     held = token(lambda: emit('released'))
|     try:
|         try:
|             if way == 0:
|                 return (held is None, way)
|             if way == 1:
|                 raise ValueError(way)
|             if way == 2:
|                 [].pop()
|             if way == 3:
|                 missing
|         finally:
|             emit('finally')
|     except (ValueError, IndexError) as error:
|         return str(error)
|     except NameError:
|         raise
|     else:
|         return 'else'
|
|
| for way in range(5):
|     try:
|         emit(leave(way))
|     except NameError as error:
|         emit(str(error))
| for swallow in (True, False):
|     try:
|         with Context(swallow):
|             emit(1 // 0)
|     except ZeroDivisionError:
|         emit('out')
| for each in range(4):
|     try:
|         if each == 1:
|             continue
|         if each == 2:
|             break
|     finally:
|         emit(each)
|
|
| def deeper(n):
|     return deeper(n + 1)
|
|
| try:
|     deeper(0)
| except RuntimeError as error:
|     emit(str(error))
|

code <module> stacksize=7 filename='exceptions.py'
  0           0 RESUME                   0

  3           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object Context at 0x..., file "exceptions.py", line 3>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('Context')
             12 LOAD_NAME                0 (object)
             14 PRECALL                  3
             18 CALL                     3
             28 STORE_NAME               1 (Context)

 16          30 LOAD_CONST               2 (<code object leave at 0x..., file "exceptions.py", line 16>)
             32 MAKE_FUNCTION            0
             34 STORE_NAME               2 (leave)

 38          36 PUSH_NULL
             38 LOAD_NAME                3 (range)
             40 LOAD_CONST               3 (5)
             42 PRECALL                  1
             46 CALL                     1
             56 GET_ITER
        >>   58 FOR_ITER                61 (to 182)
             60 STORE_NAME               4 (way)

 39          62 NOP

 40          64 PUSH_NULL
             66 LOAD_NAME                5 (emit)
             68 PUSH_NULL
             70 LOAD_NAME                2 (leave)
             72 LOAD_NAME                4 (way)
             74 PRECALL                  1
             78 CALL                     1
             88 PRECALL                  1
             92 CALL                     1
            102 POP_TOP
            104 JUMP_BACKWARD           24 (to 58)
        >>  106 PUSH_EXC_INFO

 41         108 LOAD_NAME                6 (NameError)
            110 CHECK_EXC_MATCH
            112 POP_JUMP_FORWARD_IF_FALSE    30 (to 174)
            114 STORE_NAME               7 (error)

 42         116 PUSH_NULL
            118 LOAD_NAME                5 (emit)
            120 PUSH_NULL
            122 LOAD_NAME                8 (str)
            124 LOAD_NAME                7 (error)
            126 PRECALL                  1
            130 CALL                     1
            140 PRECALL                  1
            144 CALL                     1
            154 POP_TOP
            156 POP_EXCEPT
            158 LOAD_CONST               4 (None)
            160 STORE_NAME               7 (error)
            162 DELETE_NAME              7 (error)
            164 JUMP_BACKWARD           54 (to 58)
        >>  166 LOAD_CONST               4 (None)
            168 STORE_NAME               7 (error)
            170 DELETE_NAME              7 (error)
            172 RERAISE                  1

 41     >>  174 RERAISE                  0
        >>  176 COPY                     3
            178 POP_EXCEPT
            180 RERAISE                  1

 43     >>  182 LOAD_CONST               5 ((True, False))
            184 GET_ITER
        >>  186 FOR_ITER                74 (to 336)
            188 STORE_NAME               9 (swallow)

 44         190 NOP

 45         192 PUSH_NULL
            194 LOAD_NAME                1 (Context)
            196 LOAD_NAME                9 (swallow)
            198 PRECALL                  1
            202 CALL                     1
            212 BEFORE_WITH
            214 POP_TOP

 46         216 PUSH_NULL
            218 LOAD_NAME                5 (emit)
            220 LOAD_CONST               6 (1)
            222 LOAD_CONST               7 (0)
            224 BINARY_OP                2 (//)
            228 PRECALL                  1
            232 CALL                     1
            242 POP_TOP

 45         244 LOAD_CONST               4 (None)
            246 LOAD_CONST               4 (None)
            248 LOAD_CONST               4 (None)
            250 PRECALL                  2
            254 CALL                     2
            264 POP_TOP
            266 JUMP_FORWARD            11 (to 290)
        >>  268 PUSH_EXC_INFO
            270 WITH_EXCEPT_START
            272 POP_JUMP_FORWARD_IF_TRUE     4 (to 282)
            274 RERAISE                  2
        >>  276 COPY                     3
            278 POP_EXCEPT
            280 RERAISE                  1
        >>  282 POP_TOP
            284 POP_EXCEPT
            286 POP_TOP
            288 POP_TOP
        >>  290 JUMP_BACKWARD           53 (to 186)
        >>  292 PUSH_EXC_INFO

 47         294 LOAD_NAME               10 (ZeroDivisionError)
            296 CHECK_EXC_MATCH
            298 POP_JUMP_FORWARD_IF_FALSE    14 (to 328)
            300 POP_TOP

 48         302 PUSH_NULL
            304 LOAD_NAME                5 (emit)
            306 LOAD_CONST               8 ('out')
            308 PRECALL                  1
            312 CALL                     1
            322 POP_TOP
            324 POP_EXCEPT
            326 JUMP_BACKWARD           71 (to 186)

 47     >>  328 RERAISE                  0
        >>  330 COPY                     3
            332 POP_EXCEPT
            334 RERAISE                  1

 49     >>  336 PUSH_NULL
            338 LOAD_NAME                3 (range)
            340 LOAD_CONST               9 (4)
            342 PRECALL                  1
            346 CALL                     1
            356 GET_ITER
        >>  358 FOR_ITER                70 (to 500)
            360 STORE_NAME              11 (each)

 50         362 NOP

 51         364 LOAD_NAME               11 (each)
            366 LOAD_CONST               6 (1)
            368 COMPARE_OP               2 (==)
            374 POP_JUMP_FORWARD_IF_FALSE    13 (to 402)

 52         376 NOP

 56         378 PUSH_NULL
            380 LOAD_NAME                5 (emit)
            382 LOAD_NAME               11 (each)
            384 PRECALL                  1
            388 CALL                     1
            398 POP_TOP
            400 JUMP_BACKWARD           22 (to 358)

 53     >>  402 LOAD_NAME               11 (each)
            404 LOAD_CONST              10 (2)
            406 COMPARE_OP               2 (==)
            412 POP_JUMP_FORWARD_IF_FALSE    14 (to 442)

 54         414 NOP

 56         416 PUSH_NULL
            418 LOAD_NAME                5 (emit)
            420 LOAD_NAME               11 (each)
            422 PRECALL                  1
            426 CALL                     1
            436 POP_TOP
            438 POP_TOP
            440 JUMP_FORWARD            29 (to 500)

 53     >>  442 NOP

 56         444 PUSH_NULL
            446 LOAD_NAME                5 (emit)
            448 LOAD_NAME               11 (each)
            450 PRECALL                  1
            454 CALL                     1
            464 POP_TOP
            466 JUMP_BACKWARD           55 (to 358)
        >>  468 PUSH_EXC_INFO
            470 PUSH_NULL
            472 LOAD_NAME                5 (emit)
            474 LOAD_NAME               11 (each)
            476 PRECALL                  1
            480 CALL                     1
            490 POP_TOP
            492 RERAISE                  0
        >>  494 COPY                     3
            496 POP_EXCEPT
            498 RERAISE                  1

 59     >>  500 LOAD_CONST              11 (<code object deeper at 0x..., file "exceptions.py", line 59>)
            502 MAKE_FUNCTION            0
            504 STORE_NAME              12 (deeper)

 63         506 NOP

 64         508 PUSH_NULL
            510 LOAD_NAME               12 (deeper)
            512 LOAD_CONST               7 (0)
            514 PRECALL                  1
            518 CALL                     1
            528 POP_TOP
            530 LOAD_CONST               4 (None)
            532 RETURN_VALUE
        >>  534 PUSH_EXC_INFO

 65         536 LOAD_NAME               13 (RuntimeError)
            538 CHECK_EXC_MATCH
            540 POP_JUMP_FORWARD_IF_FALSE    31 (to 604)
            542 STORE_NAME               7 (error)

 66         544 PUSH_NULL
            546 LOAD_NAME                5 (emit)
            548 PUSH_NULL
            550 LOAD_NAME                8 (str)
            552 LOAD_NAME                7 (error)
            554 PRECALL                  1
            558 CALL                     1
            568 PRECALL                  1
            572 CALL                     1
            582 POP_TOP
            584 POP_EXCEPT
            586 LOAD_CONST               4 (None)
            588 STORE_NAME               7 (error)
            590 DELETE_NAME              7 (error)
            592 LOAD_CONST               4 (None)
            594 RETURN_VALUE
        >>  596 LOAD_CONST               4 (None)
            598 STORE_NAME               7 (error)
            600 DELETE_NAME              7 (error)
            602 RERAISE                  1

 65     >>  604 RERAISE                  0
        >>  606 COPY                     3
            608 POP_EXCEPT
            610 RERAISE                  1
ExceptionTable:
  64 to 102 -> 106 [1]
  106 to 114 -> 176 [2] lasti
  116 to 154 -> 166 [2] lasti
  166 to 174 -> 176 [2] lasti
  192 to 212 -> 292 [1]
  214 to 242 -> 268 [2] lasti
  244 to 266 -> 292 [1]
  268 to 274 -> 276 [4] lasti
  276 to 280 -> 292 [1]
  282 to 282 -> 276 [4] lasti
  284 to 288 -> 292 [1]
  292 to 322 -> 330 [2] lasti
  328 to 328 -> 330 [2] lasti
  364 to 374 -> 468 [1]
  402 to 412 -> 468 [1]
  468 to 492 -> 494 [2] lasti
  508 to 528 -> 534 [0]
  534 to 542 -> 606 [1] lasti
  544 to 582 -> 596 [1] lasti
  596 to 604 -> 606 [1] lasti
LineTable:
  f003010101f0060a011cf0000a011cf0000a011cf0000a011cf0000a011c8866
  f1000a011cf4000a011cf0000a011cf01a130116f000130116f000130116f02c
  000c118835901189388c38f000040119f0000401198043f002030519d8080c88
  04885588559033895a8c5ad10818d40818d00818d00818f8d80b14f000010519
  f000010519f000010519d8080c8804885388539015895a8c5ad10818d40818d0
  0818d00818d00818d00818d00818d00818f8f8f8f8f003010519f8f8f8e00f1c
  f000050114f0000501148047f002040514d80d1488579057d10d1dd40d1df000
  010919f000010919d80c108844901190619116894c8c4c884cf003010919f000
  010919f000010919f100010919f400010919f000010919f000010919f0000109
  19f000010919f000010919f000010919f8f8f8f000010919f000010919f00001
  0919f000010919f8f8e00b1cf000010514f000010514f000010514d8080c8804
  8855890b8c0b880b880b880bf003010514f8f8f8e00c118845902189488c48f0
  00070113f0000701138044f002060513d80b0f90318a398839d80c14f0080009
  0d88048854890a8c0a880a880af007000c1090318a398839d80c11e0080c8804
  8854890a8c0a880a880a880af007000c15f00600090d88048854890a8c0a880a
  880af8880488048854890a8c0a880a880af8f8f8f006010119f000010119f000
  010119f008030115d8040a8046883181498449804980498049f8d80713f00001
  0115f000010115f000010115d804088044881388138855891a8c1ad10414d404
  14d00414d00414d00414d00414d00414d00414d00414f8f8f8f8f003010115f8
  f8f8

code Context stacksize=1 firstlineno=3
  3           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('Context')
              8 STORE_NAME               2 (__qualname__)

  4          10 LOAD_CONST               1 (<code object __init__ at 0x..., file "exceptions.py", line 4>)
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__init__)

  7          16 LOAD_CONST               2 (<code object __enter__ at 0x..., file "exceptions.py", line 7>)
             18 MAKE_FUNCTION            0
             20 STORE_NAME               4 (__enter__)

 11          22 LOAD_CONST               3 (<code object __exit__ at 0x..., file "exceptions.py", line 11>)
             24 MAKE_FUNCTION            0
             26 STORE_NAME               5 (__exit__)
             28 LOAD_CONST               4 (None)
             30 RETURN_VALUE
LineTable:
  80008000800080008000f00201051ff00001051ff00001051ff006020514f000
  020514f000020514f00802051cf00002051cf00002051cf00002051cf0000205
  1c

code __init__(self, swallow) stacksize=2 qualname=Context.__init__ firstlineno=4
  4           0 RESUME                   0

  5           2 LOAD_FAST                1 (swallow)
              4 LOAD_FAST                0 (self)
              6 STORE_ATTR               0 (swallow)
             16 LOAD_CONST               0 (None)
             18 RETURN_VALUE
LineTable:
  8000d8171e88048c0c880c880c

code __enter__(self) consts=(0: None) stacksize=3 qualname=Context.__enter__ firstlineno=7
  7           0 RESUME                   0

  8           2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_CONST               1 ('enter')
             16 PRECALL                  1
             20 CALL                     1
             30 POP_TOP

  9          32 LOAD_FAST                0 (self)
             34 RETURN_VALUE
LineTable:
  8000dd080c8857890d8c0d880dd80f13880b

code __exit__(self, kind, value, traceback) stacksize=4 qualname=Context.__exit__ firstlineno=11
 11           0 RESUME                   0

 12           2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_FAST                1 (kind)
             16 LOAD_CONST               0 (None)
             18 IS_OP                    0
             20 PRECALL                  1
             24 CALL                     1
             34 POP_TOP

 13          36 LOAD_FAST                0 (self)
             38 LOAD_ATTR                1 (swallow)
             48 RETURN_VALUE
LineTable:
  8000dd080c88549054885cd1081ad4081ad0081ad80f138c7cd0081b

code leave(way) locals=(held, error) stacksize=5 firstlineno=16
 16           0 RESUME                   0

 17           2 LOAD_GLOBAL              1 (NULL + token)
             14 LOAD_CONST               1 (<code object <lambda> at 0x..., file "exceptions.py", line 17>)
             16 MAKE_FUNCTION            0
             18 PRECALL                  1
             22 CALL                     1
             32 STORE_FAST               1 (held)

 18          34 NOP

 19          36 NOP

 20          38 LOAD_FAST                0 (way)
             40 LOAD_CONST               2 (0)
             42 COMPARE_OP               2 (==)
             48 POP_JUMP_FORWARD_IF_FALSE    21 (to 92)

 21          50 LOAD_FAST                1 (held)
             52 LOAD_CONST               0 (None)
             54 IS_OP                    0
             56 LOAD_FAST                0 (way)
             58 BUILD_TUPLE              2

 29          60 LOAD_GLOBAL              3 (NULL + emit)
             72 LOAD_CONST               3 ('finally')
             74 PRECALL                  1
             78 CALL                     1
             88 POP_TOP
             90 RETURN_VALUE

 22     >>   92 LOAD_FAST                0 (way)
             94 LOAD_CONST               4 (1)
             96 COMPARE_OP               2 (==)
            102 POP_JUMP_FORWARD_IF_FALSE    15 (to 134)

 23         104 LOAD_GLOBAL              5 (NULL + ValueError)
            116 LOAD_FAST                0 (way)
            118 PRECALL                  1
            122 CALL                     1
            132 RAISE_VARARGS            1

 24     >>  134 LOAD_FAST                0 (way)
            136 LOAD_CONST               5 (2)
            138 COMPARE_OP               2 (==)
            144 POP_JUMP_FORWARD_IF_FALSE    20 (to 186)

 25         146 BUILD_LIST               0
            148 LOAD_METHOD              3 (pop)
            170 PRECALL                  0
            174 CALL                     0
            184 POP_TOP

 26     >>  186 LOAD_FAST                0 (way)
            188 LOAD_CONST               6 (3)
            190 COMPARE_OP               2 (==)
            196 POP_JUMP_FORWARD_IF_FALSE     7 (to 212)

 27         198 LOAD_GLOBAL              8 (missing)
            210 POP_TOP

 29     >>  212 LOAD_GLOBAL              3 (NULL + emit)
            224 LOAD_CONST               3 ('finally')
            226 PRECALL                  1
            230 CALL                     1
            240 POP_TOP
            242 JUMP_FORWARD            20 (to 284)
        >>  244 PUSH_EXC_INFO
            246 LOAD_GLOBAL              3 (NULL + emit)
            258 LOAD_CONST               3 ('finally')
            260 PRECALL                  1
            264 CALL                     1
            274 POP_TOP
            276 RERAISE                  0
        >>  278 COPY                     3
            280 POP_EXCEPT
            282 RERAISE                  1
        >>  284 NOP

 35         286 LOAD_CONST               7 ('else')
            288 RETURN_VALUE
        >>  290 PUSH_EXC_INFO

 30         292 LOAD_GLOBAL              4 (ValueError)
            304 LOAD_GLOBAL             10 (IndexError)
            316 BUILD_TUPLE              2
            318 CHECK_EXC_MATCH
            320 POP_JUMP_FORWARD_IF_FALSE    25 (to 372)
            322 STORE_FAST               2 (error)

 31         324 LOAD_GLOBAL             13 (NULL + str)
            336 LOAD_FAST                2 (error)
            338 PRECALL                  1
            342 CALL                     1
            352 SWAP                     2
            354 POP_EXCEPT
            356 LOAD_CONST               0 (None)
            358 STORE_FAST               2 (error)
            360 DELETE_FAST              2 (error)
            362 RETURN_VALUE
        >>  364 LOAD_CONST               0 (None)
            366 STORE_FAST               2 (error)
            368 DELETE_FAST              2 (error)
            370 RERAISE                  1

 32     >>  372 LOAD_GLOBAL             14 (NameError)
            384 CHECK_EXC_MATCH
            386 POP_JUMP_FORWARD_IF_FALSE     2 (to 392)
            388 POP_TOP

 33         390 RAISE_VARARGS            0

 32     >>  392 RERAISE                  0
        >>  394 COPY                     3
            396 POP_EXCEPT
            398 RERAISE                  1
ExceptionTable:
  38 to 58 -> 244 [0]
  60 to 88 -> 290 [0]
  92 to 210 -> 244 [0]
  212 to 242 -> 290 [0]
  244 to 276 -> 278 [1] lasti
  278 to 282 -> 290 [0]
  290 to 322 -> 394 [1] lasti
  324 to 350 -> 364 [1] lasti
  352 to 352 -> 394 [1] lasti
  364 to 392 -> 394 [1] lasti
LineTable:
  8000dd0b10d01129d01129d10b2ad40b2a8044f002110516f0020a091cd80f12
  90618a788878d8181ca004980ca063d0172af510000d119019894f8c4f884f88
  4ff00f00101390618a788878dd1620a013916f946fd01025d80f1290618a7888
  78d8101297069206910894089008d80f1290618a788878dd10179007e50c1090
  19894f8c4f884f884ff88d449019894f8c4f884f884ff8f8f8884ff00c001016
  8876f8f50b000d179d0ad00b23f00001051af00001051af00001051add0f1290
  35897a8c7ad00819d00819d00819d00819d00819d00819f8f8f8f8dd0b14f000
  01050ef00001050ef00001050ed8080df00301050ef8f8f8

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=leave.<locals>.<lambda> firstlineno=17
 17           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_CONST               1 ('released')
             16 PRECALL                  1
             20 CALL                     1
             30 RETURN_VALUE
LineTable:
  80009d14986ad11929d419298000

code deeper(n) consts=(0: None) stacksize=4 firstlineno=59
 59           0 RESUME                   0

 60           2 LOAD_GLOBAL              1 (NULL + deeper)
             14 LOAD_FAST                0 (n)
             16 LOAD_CONST               1 (1)
             18 BINARY_OP                0 (+)
             22 PRECALL                  1
             26 CALL                     1
             36 RETURN_VALUE
LineTable:
  8000dd0b11902190619125893d8c3dd00418
