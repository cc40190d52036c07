freevars 3.11
| # Functions that share cells, hold many of them, or are in their own.
|
| def shared():
|     box = []
|     seen = 'first'
|
|     def add(x, y=2, *more, **named):
|         box.append((x, y, more, sorted(named)))
|         return seen
|
|     def look():
|         return box, seen
|
|     return add, look
|
|
| def many(a, b, c, d, e, f, g, h):
|     return lambda: (a, b, c, d, e, f, g, h)
|
|
| def late():
|     return [lambda: i for i in range(3)] + [(lambda i=i: i) for i in range(3)]
|
|
| def recursive():
|     def fib(n):
|         return n if n < 2 else fib(n - 1) + fib(n - 2)
|     return fib
|
|
| def deep(n):
|     a, b, c, d, e, f = n, n, n, n, n, n
|     return 0 if n == 0 else deep(n - 1) + (a + b + c + d + e + f) // 6
|
|
| add, look = shared()
| emit(add(1))
| emit(add(1, 5, 6, 7, z=1, w=2))
| emit(add(*(1, 2), **{'k': 3}))
| emit(look())
| emit(many(1, 'b', 3.5, None, (1, 2), [3], 2 ** 70, -1)())
| emit([each() for each in late()])
| emit(recursive()(7))
| emit(deep(120))
| for wrong in (lambda: add(), lambda: look(1), lambda: add(x=1, **{'x': 2}), lambda: many(1)):
|     try:
|         wrong()
|     except TypeError as error:
|         emit(str(error))
|

code <module> consts=(10: ('z', 'w')) stacksize=13 filename='closures.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object shared at 0x..., file "closures.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (shared)

 17           8 LOAD_CONST               1 (<code object many at 0x..., file "closures.py", line 17>)
             10 MAKE_FUNCTION            0
             12 STORE_NAME               1 (many)

 21          14 LOAD_CONST               2 (<code object late at 0x..., file "closures.py", line 21>)
             16 MAKE_FUNCTION            0
             18 STORE_NAME               2 (late)

 25          20 LOAD_CONST               3 (<code object recursive at 0x..., file "closures.py", line 25>)
             22 MAKE_FUNCTION            0
             24 STORE_NAME               3 (recursive)

 31          26 LOAD_CONST               4 (<code object deep at 0x..., file "closures.py", line 31>)
             28 MAKE_FUNCTION            0
             30 STORE_NAME               4 (deep)

 36          32 PUSH_NULL
             34 LOAD_NAME                0 (shared)
             36 PRECALL                  0
             40 CALL                     0
             50 UNPACK_SEQUENCE          2
             54 STORE_NAME               5 (add)
             56 STORE_NAME               6 (look)

 37          58 PUSH_NULL
             60 LOAD_NAME                7 (emit)
             62 PUSH_NULL
             64 LOAD_NAME                5 (add)
             66 LOAD_CONST               5 (1)
             68 PRECALL                  1
             72 CALL                     1
             82 PRECALL                  1
             86 CALL                     1
             96 POP_TOP

 38          98 PUSH_NULL
            100 LOAD_NAME                7 (emit)
            102 PUSH_NULL
            104 LOAD_NAME                5 (add)
            106 LOAD_CONST               5 (1)
            108 LOAD_CONST               6 (5)
            110 LOAD_CONST               7 (6)
            112 LOAD_CONST               8 (7)
            114 LOAD_CONST               5 (1)
            116 LOAD_CONST               9 (2)
            118 KW_NAMES                10
            120 PRECALL                  6
            124 CALL                     6
            134 PRECALL                  1
            138 CALL                     1
            148 POP_TOP

 39         150 PUSH_NULL
            152 LOAD_NAME                7 (emit)
            154 PUSH_NULL
            156 LOAD_NAME                5 (add)
            158 LOAD_CONST              11 ((1, 2))
            160 BUILD_MAP                0
            162 LOAD_CONST              12 ('k')
            164 LOAD_CONST              13 (3)
            166 BUILD_MAP                1
            168 DICT_MERGE               1
            170 CALL_FUNCTION_EX         1
            172 PRECALL                  1
            176 CALL                     1
            186 POP_TOP

 40         188 PUSH_NULL
            190 LOAD_NAME                7 (emit)
            192 PUSH_NULL
            194 LOAD_NAME                6 (look)
            196 PRECALL                  0
            200 CALL                     0
            210 PRECALL                  1
            214 CALL                     1
            224 POP_TOP

 41         226 PUSH_NULL
            228 LOAD_NAME                7 (emit)
            230 PUSH_NULL
            232 PUSH_NULL
            234 LOAD_NAME                1 (many)
            236 LOAD_CONST               5 (1)
            238 LOAD_CONST              14 ('b')
            240 LOAD_CONST              15 (3.5)
            242 LOAD_CONST              16 (None)
            244 LOAD_CONST              11 ((1, 2))
            246 LOAD_CONST              13 (3)
            248 BUILD_LIST               1
            250 LOAD_CONST               9 (2)
            252 LOAD_CONST              17 (70)
            254 BINARY_OP                8 (**)
            258 LOAD_CONST              18 (-1)
            260 PRECALL                  8
            264 CALL                     8
            274 PRECALL                  0
            278 CALL                     0
            288 PRECALL                  1
            292 CALL                     1
            302 POP_TOP

 42         304 PUSH_NULL
            306 LOAD_NAME                7 (emit)
            308 LOAD_CONST              19 (<code object <listcomp> at 0x..., file "closures.py", line 42>)
            310 MAKE_FUNCTION            0
            312 PUSH_NULL
            314 LOAD_NAME                2 (late)
            316 PRECALL                  0
            320 CALL                     0
            330 GET_ITER
            332 PRECALL                  0
            336 CALL                     0
            346 PRECALL                  1
            350 CALL                     1
            360 POP_TOP

 43         362 PUSH_NULL
            364 LOAD_NAME                7 (emit)
            366 PUSH_NULL
            368 PUSH_NULL
            370 LOAD_NAME                3 (recursive)
            372 PRECALL                  0
            376 CALL                     0
            386 LOAD_CONST               8 (7)
            388 PRECALL                  1
            392 CALL                     1
            402 PRECALL                  1
            406 CALL                     1
            416 POP_TOP

 44         418 PUSH_NULL
            420 LOAD_NAME                7 (emit)
            422 PUSH_NULL
            424 LOAD_NAME                4 (deep)
            426 LOAD_CONST              20 (120)
            428 PRECALL                  1
            432 CALL                     1
            442 PRECALL                  1
            446 CALL                     1
            456 POP_TOP

 45         458 LOAD_CONST              21 (<code object <lambda> at 0x..., file "closures.py", line 45>)
            460 MAKE_FUNCTION            0
            462 LOAD_CONST              22 (<code object <lambda> at 0x..., file "closures.py", line 45>)
            464 MAKE_FUNCTION            0
            466 LOAD_CONST              23 (<code object <lambda> at 0x..., file "closures.py", line 45>)
            468 MAKE_FUNCTION            0
            470 LOAD_CONST              24 (<code object <lambda> at 0x..., file "closures.py", line 45>)
            472 MAKE_FUNCTION            0
            474 BUILD_TUPLE              4
            476 GET_ITER
        >>  478 FOR_ITER                51 (to 582)
            480 STORE_NAME               8 (wrong)

 46         482 NOP

 47         484 PUSH_NULL
            486 LOAD_NAME                8 (wrong)
            488 PRECALL                  0
            492 CALL                     0
            502 POP_TOP
            504 JUMP_BACKWARD           14 (to 478)
        >>  506 PUSH_EXC_INFO

 48         508 LOAD_NAME                9 (TypeError)
            510 CHECK_EXC_MATCH
            512 POP_JUMP_FORWARD_IF_FALSE    30 (to 574)
            514 STORE_NAME              10 (error)

 49         516 PUSH_NULL
            518 LOAD_NAME                7 (emit)
            520 PUSH_NULL
            522 LOAD_NAME               11 (str)
            524 LOAD_NAME               10 (error)
            526 PRECALL                  1
            530 CALL                     1
            540 PRECALL                  1
            544 CALL                     1
            554 POP_TOP
            556 POP_EXCEPT
            558 LOAD_CONST              16 (None)
            560 STORE_NAME              10 (error)
            562 DELETE_NAME             10 (error)
            564 JUMP_BACKWARD           44 (to 478)
        >>  566 LOAD_CONST              16 (None)
            568 STORE_NAME              10 (error)
            570 DELETE_NAME             10 (error)
            572 RERAISE                  1

 48     >>  574 RERAISE                  0
        >>  576 COPY                     3
            578 POP_EXCEPT
            580 RERAISE                  1

 45     >>  582 LOAD_CONST              16 (None)
            584 RETURN_VALUE
ExceptionTable:
  484 to 502 -> 506 [1]
  506 to 514 -> 576 [2] lasti
  516 to 554 -> 566 [2] lasti
  566 to 574 -> 576 [2] lasti
LineTable:
  f003010101f0060b0115f0000b0115f0000b0115f01c01012cf00001012cf000
  01012cf00801014f01f00001014f01f00001014f01f00803010ff00003010ff0
  0003010ff00c02014701f00002014701f00002014701f00a000d13884689488c
  48810980038054d80004800480538053881181568456810c840c800cd8000480
  0480538053881188418871902190719841d0051ed1051ed4051ed1001fd4001f
  d0001fd800048004805380538826d0051d905398219048d0051dd0051dd1001e
  d4001ed0001ed8000480048054805481568456810c840c800cd800048004d005
  368054805488218853902390749856a061a053a821a872a927b032d10536d405
  36d10538d40538d10039d40039d00039d800048004d00520d005209814981499
  169c16d00520d10520d40520d10021d40021d00021d800048004805b80598059
  815b845b9011815e845ed10014d40014d00014d8000480048054805488238159
  8459810f840f800fd80e1b886d985f985fd02e4ad02e4ac84fc84fd00d5cf000
  040119f0000401198045f002030519d8080d880589078c0788078807f8d80b14
  f000010519f000010519f000010519d8080c8804885388539015895a8c5ad108
  18d40818d00818d00818d00818d00818d00818d00818f8f8f8f8f003010519f8
  f8f8f007040119f000040119

code shared() locals=(add, look) cellvars=(box, seen) consts=(0: None, 2: 2) stacksize=3 firstlineno=3
              0 MAKE_CELL                2 (box)
              2 MAKE_CELL                3 (seen)

  3           4 RESUME                   0

  4           6 BUILD_LIST               0
              8 STORE_DEREF              2 (box)

  5          10 LOAD_CONST               1 ('first')
             12 STORE_DEREF              3 (seen)

  7          14 LOAD_CONST               5 ((2,))
             16 LOAD_CLOSURE             2 (box)
             18 LOAD_CLOSURE             3 (seen)
             20 BUILD_TUPLE              2
             22 LOAD_CONST               3 (<code object add at 0x..., file "closures.py", line 7>)
             24 MAKE_FUNCTION            9 (defaults, closure)
             26 STORE_FAST               0 (add)

 11          28 LOAD_CLOSURE             2 (box)
             30 LOAD_CLOSURE             3 (seen)
             32 BUILD_TUPLE              2
             34 LOAD_CONST               4 (<code object look at 0x..., file "closures.py", line 11>)
             36 MAKE_FUNCTION            8 (closure)
             38 STORE_FAST               1 (look)

 14          40 LOAD_FAST                0 (add)
             42 LOAD_FAST                1 (look)
             44 BUILD_TUPLE              2
             46 RETURN_VALUE
LineTable:
  f8f88000d80a0c8043d80b128044f004020514f000020514f000020514f00002
  0514f000020514f000020514f000020514f008010519f000010519f000010519
  f000010519f000010519f000010519f006000c0f90048839d00414

code add(x, y, *more, **named) freevars=(box, seen) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARARGS|VARKEYWORDS|NESTED stacksize=8 qualname=shared.<locals>.add firstlineno=7
              0 COPY_FREE_VARS           2

  7           2 RESUME                   0

  8           4 LOAD_DEREF               4 (box)
              6 LOAD_METHOD              0 (append)
             28 LOAD_FAST                0 (x)
             30 LOAD_FAST                1 (y)
             32 LOAD_FAST                2 (more)
             34 LOAD_GLOBAL              3 (NULL + sorted)
             46 LOAD_FAST                3 (named)
             48 PRECALL                  1
             52 CALL                     1
             62 BUILD_TUPLE              4
             64 PRECALL                  1
             68 CALL                     1
             78 POP_TOP

  9          80 LOAD_DEREF               5 (seen)
             82 RETURN_VALUE
LineTable:
  f88000d8080b8f0a8a0a904190719824a506a075a10da40dd0132ed1082fd408
  2fd0082fd80f13880b

code look() freevars=(box, seen) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=shared.<locals>.look firstlineno=11
              0 COPY_FREE_VARS           2

 11           2 RESUME                   0

 12           4 LOAD_DEREF               0 (box)
              6 LOAD_DEREF               1 (seen)
              8 BUILD_TUPLE              2
             10 RETURN_VALUE
LineTable:
  f88000d80f1290448879d00818

code many(a, b, c, d, e, f, g, h) cellvars=(a, b, c, d, e, f, g, h) consts=(0: None) stacksize=8 firstlineno=17
              0 MAKE_CELL                0 (a)
              2 MAKE_CELL                1 (b)
              4 MAKE_CELL                2 (c)
              6 MAKE_CELL                3 (d)
              8 MAKE_CELL                4 (e)
             10 MAKE_CELL                5 (f)
             12 MAKE_CELL                6 (g)
             14 MAKE_CELL                7 (h)

 17          16 RESUME                   0

 18          18 LOAD_CLOSURE             0 (a)
             20 LOAD_CLOSURE             1 (b)
             22 LOAD_CLOSURE             2 (c)
             24 LOAD_CLOSURE             3 (d)
             26 LOAD_CLOSURE             4 (e)
             28 LOAD_CLOSURE             5 (f)
             30 LOAD_CLOSURE             6 (g)
             32 LOAD_CLOSURE             7 (h)
             34 BUILD_TUPLE              8
             36 LOAD_CONST               1 (<code object <lambda> at 0x..., file "closures.py", line 18>)
             38 MAKE_FUNCTION            8 (closure)
             40 RETURN_VALUE
LineTable:
  f8f8f8f8f8f8f8f88000d80b2bd00b2bd00b2bd00b2bd00b2bd00b2bd00b2bd0
  0b2bd00b2bd00b2bd00b2bd0042b

code <lambda>() freevars=(a, b, c, d, e, f, g, h) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=8 qualname=many.<locals>.<lambda> firstlineno=18
              0 COPY_FREE_VARS           8

 18           2 RESUME                   0
              4 LOAD_DEREF               0 (a)
              6 LOAD_DEREF               1 (b)
              8 LOAD_DEREF               2 (c)
             10 LOAD_DEREF               3 (d)
             12 LOAD_DEREF               4 (e)
             14 LOAD_DEREF               5 (f)
             16 LOAD_DEREF               6 (g)
             18 LOAD_DEREF               7 (h)
             20 BUILD_TUPLE              8
             22 RETURN_VALUE
LineTable:
  f880009041907198219851a001a031a061a811d0132b8000

code late() consts=(0: None) stacksize=5 firstlineno=21
 21           0 RESUME                   0

 22           2 LOAD_CONST               1 (<code object <listcomp> at 0x..., file "closures.py", line 22>)
              4 MAKE_FUNCTION            0
              6 LOAD_GLOBAL              1 (NULL + range)
             18 LOAD_CONST               2 (3)
             20 PRECALL                  1
             24 CALL                     1
             34 GET_ITER
             36 PRECALL                  0
             40 CALL                     0
             50 LOAD_CONST               3 (<code object <listcomp> at 0x..., file "closures.py", line 22>)
             52 MAKE_FUNCTION            0
             54 LOAD_GLOBAL              1 (NULL + range)
             66 LOAD_CONST               2 (3)
             68 PRECALL                  1
             72 CALL                     1
             82 GET_ITER
             84 PRECALL                  0
             88 CALL                     0
             98 BINARY_OP                0 (+)
            102 RETURN_VALUE
LineTable:
  8000d80b28d00b289d75a05199789c78d00b28d10b28d40b28d02b4ed02b4ec5
  55c831c158c458d02b4ed12b4ed42b4ed10b4ed0044e

code <listcomp>(.0) cellvars=(i) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 qualname=late.<locals>.<listcomp> firstlineno=22
              0 MAKE_CELL                1 (i)

 22           2 RESUME                   0
              4 BUILD_LIST               0
              6 LOAD_FAST                0 (.0)
        >>    8 FOR_ITER                 7 (to 24)
             10 STORE_DEREF              1 (i)
             12 LOAD_CLOSURE             1 (i)
             14 BUILD_TUPLE              1
             16 LOAD_CONST               0 (<code object <lambda> at 0x..., file "closures.py", line 22>)
             18 MAKE_FUNCTION            8 (closure)
             20 LIST_APPEND              2
             22 JUMP_BACKWARD            8 (to 8)
        >>   24 RETURN_VALUE
LineTable:
  f88000d00b28d00b28d00b2898218849884988498849d00b28d00b28d00b28

code <lambda>() freevars=(i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=late.<locals>.<listcomp>.<lambda> firstlineno=22
              0 COPY_FREE_VARS           1

 22           2 RESUME                   0
              4 LOAD_DEREF               0 (i)
              6 RETURN_VALUE
LineTable:
  f8800090418000

code <listcomp>(.0) locals=(i) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 qualname=late.<locals>.<listcomp> firstlineno=22
 22           0 RESUME                   0
              2 BUILD_LIST               0
              4 LOAD_FAST                0 (.0)
        >>    6 FOR_ITER                 7 (to 22)
              8 STORE_FAST               1 (i)
             10 LOAD_FAST                1 (i)
             12 BUILD_TUPLE              1
             14 LOAD_CONST               0 (<code object <lambda> at 0x..., file "closures.py", line 22>)
             16 MAKE_FUNCTION            1 (defaults)
             18 LIST_APPEND              2
             20 JUMP_BACKWARD            8 (to 6)
        >>   22 RETURN_VALUE
LineTable:
  8000d02b4ed02b4ed02b4ec001b061a85da85da85dd02b4ed02b4ed02b4e

code <lambda>(i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=late.<locals>.<listcomp>.<lambda> firstlineno=22
 22           0 RESUME                   0
              2 LOAD_FAST                0 (i)
              4 RETURN_VALUE
LineTable:
  8000b8118000

code recursive() cellvars=(fib) consts=(0: None) stacksize=2 firstlineno=25
              0 MAKE_CELL                0 (fib)

 25           2 RESUME                   0

 26           4 LOAD_CLOSURE             0 (fib)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object fib at 0x..., file "closures.py", line 26>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_DEREF              0 (fib)

 28          14 LOAD_DEREF               0 (fib)
             16 RETURN_VALUE
LineTable:
  f88000f002010537f000010537f000010537f000010537f000010537e00b0e80
  4a

code fib(n) freevars=(fib) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=5 qualname=recursive.<locals>.fib firstlineno=26
              0 COPY_FREE_VARS           1

 26           2 RESUME                   0

 27           4 LOAD_FAST                0 (n)
              6 LOAD_CONST               1 (2)
              8 COMPARE_OP               0 (<)
             14 POP_JUMP_FORWARD_IF_FALSE     2 (to 20)
             16 LOAD_FAST                0 (n)
             18 JUMP_FORWARD            28 (to 76)
        >>   20 PUSH_NULL
             22 LOAD_DEREF               1 (fib)
             24 LOAD_FAST                0 (n)
             26 LOAD_CONST               2 (1)
             28 BINARY_OP               10 (-)
             32 PRECALL                  1
             36 CALL                     1
             46 PUSH_NULL
             48 LOAD_DEREF               1 (fib)
             50 LOAD_FAST                0 (n)
             52 LOAD_CONST               1 (2)
             54 BINARY_OP               10 (-)
             58 PRECALL                  1
             62 CALL                     1
             72 BINARY_OP                0 (+)
        >>   76 RETURN_VALUE
LineTable:
  f88000d814159801924590458871887198739873a031a071a135997a9c7aa843
  a843b001b041b105a94aac4ad11f36d00836

code deep(n) locals=(a, b, c, d, e, f) consts=(0: None) stacksize=6 firstlineno=31
 31           0 RESUME                   0

 32           2 LOAD_FAST                0 (n)
              4 LOAD_FAST                0 (n)
              6 LOAD_FAST                0 (n)
              8 LOAD_FAST                0 (n)
             10 LOAD_FAST                0 (n)
             12 LOAD_FAST                0 (n)
             14 BUILD_TUPLE              6
             16 UNPACK_SEQUENCE          6
             20 STORE_FAST               1 (a)
             22 STORE_FAST               2 (b)
             24 STORE_FAST               3 (c)
             26 STORE_FAST               4 (d)
             28 STORE_FAST               5 (e)
             30 STORE_FAST               6 (f)

 33          32 LOAD_FAST                0 (n)
             34 LOAD_CONST               1 (0)
             36 COMPARE_OP               2 (==)
             42 POP_JUMP_FORWARD_IF_FALSE     2 (to 48)
             44 LOAD_CONST               1 (0)
             46 JUMP_FORWARD            38 (to 124)
        >>   48 LOAD_GLOBAL              1 (NULL + deep)
             60 LOAD_FAST                0 (n)
             62 LOAD_CONST               2 (1)
             64 BINARY_OP               10 (-)
             68 PRECALL                  1
             72 CALL                     1
             82 LOAD_FAST                1 (a)
             84 LOAD_FAST                2 (b)
             86 BINARY_OP                0 (+)
             90 LOAD_FAST                3 (c)
             92 BINARY_OP                0 (+)
             96 LOAD_FAST                4 (d)
             98 BINARY_OP                0 (+)
            102 LOAD_FAST                5 (e)
            104 BINARY_OP                0 (+)
            108 LOAD_FAST                6 (f)
            110 BINARY_OP                0 (+)
            114 LOAD_CONST               3 (6)
            116 BINARY_OP                2 (//)
            120 BINARY_OP                0 (+)
        >>  124 RETURN_VALUE
LineTable:
  8000d8171898219851a001a031a061d01727d104148041807188218851900190
  31d81011905192069006883188319d44a011a051a115994b9c4ba831a871a935
  b031a939b071a93db831d12b3cb871d12b40c051d12a46d11c46d00446

code <listcomp>(.0) locals=(each) stacksize=4 firstlineno=42
 42           0 RESUME                   0
              2 BUILD_LIST               0
              4 LOAD_FAST                0 (.0)
        >>    6 FOR_ITER                12 (to 32)
              8 STORE_FAST               1 (each)
             10 PUSH_NULL
             12 LOAD_FAST                1 (each)
             14 PRECALL                  0
             18 CALL                     0
             28 LIST_APPEND              2
             30 JUMP_BACKWARD           13 (to 6)
        >>   32 RETURN_VALUE
LineTable:
  8000d00520d00520d0052090148064806481668466d00520d00520d00520

code <lambda>() consts=(0: None) stacksize=2 firstlineno=45
 45           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + add)
             14 PRECALL                  0
             18 CALL                     0
             28 RETURN_VALUE
LineTable:
  80009563916594658000

code <lambda>() consts=(0: None) stacksize=3 firstlineno=45
 45           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + look)
             14 LOAD_CONST               1 (1)
             16 PRECALL                  1
             20 CALL                     1
             30 RETURN_VALUE
LineTable:
  8000a554a821a157a4578000

code <lambda>() consts=(0: None) stacksize=6 firstlineno=45
 45           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + add)
             14 LOAD_CONST               4 (())
             16 LOAD_CONST               1 ('x')
             18 LOAD_CONST               2 (1)
             20 BUILD_MAP                1
             22 LOAD_CONST               1 ('x')
             24 LOAD_CONST               3 (2)
             26 BUILD_MAP                1
             28 DICT_MERGE               1
             30 CALL_FUNCTION_EX         1
             32 RETURN_VALUE
LineTable:
  8000b563d0364ad0364ab841d0364ac023c071c018d0364ad0364a8000

code <lambda>() consts=(0: None) stacksize=3 firstlineno=45
 45           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + many)
             14 LOAD_CONST               1 (1)
             16 PRECALL                  1
             20 CALL                     1
             30 RETURN_VALUE
LineTable:
  8000d55458d0595ad1545bd4545b8000
