freevars 3.8
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

code <module> flags=NOFREE stacksize=11 filename='closures.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object shared at 0x..., file "closures.py", line 3>)
              2 LOAD_CONST               1 ('shared')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (shared)

 17           8 LOAD_CONST               2 (<code object many at 0x..., file "closures.py", line 17>)
             10 LOAD_CONST               3 ('many')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               1 (many)

 21          16 LOAD_CONST               4 (<code object late at 0x..., file "closures.py", line 21>)
             18 LOAD_CONST               5 ('late')
             20 MAKE_FUNCTION            0
             22 STORE_NAME               2 (late)

 25          24 LOAD_CONST               6 (<code object recursive at 0x..., file "closures.py", line 25>)
             26 LOAD_CONST               7 ('recursive')
             28 MAKE_FUNCTION            0
             30 STORE_NAME               3 (recursive)

 31          32 LOAD_CONST               8 (<code object deep at 0x..., file "closures.py", line 31>)
             34 LOAD_CONST               9 ('deep')
             36 MAKE_FUNCTION            0
             38 STORE_NAME               4 (deep)

 36          40 LOAD_NAME                0 (shared)
             42 CALL_FUNCTION            0
             44 UNPACK_SEQUENCE          2
             46 STORE_NAME               5 (add)
             48 STORE_NAME               6 (look)

 37          50 LOAD_NAME                7 (emit)
             52 LOAD_NAME                5 (add)
             54 LOAD_CONST              10 (1)
             56 CALL_FUNCTION            1
             58 CALL_FUNCTION            1
             60 POP_TOP

 38          62 LOAD_NAME                7 (emit)
             64 LOAD_NAME                5 (add)
             66 LOAD_CONST              10 (1)
             68 LOAD_CONST              11 (5)
             70 LOAD_CONST              12 (6)
             72 LOAD_CONST              13 (7)
             74 LOAD_CONST              10 (1)
             76 LOAD_CONST              14 (2)
             78 LOAD_CONST              15 (('z', 'w'))
             80 CALL_FUNCTION_KW         6
             82 CALL_FUNCTION            1
             84 POP_TOP

 39          86 LOAD_NAME                7 (emit)
             88 LOAD_NAME                5 (add)
             90 LOAD_CONST              16 ((1, 2))
             92 LOAD_CONST              17 ('k')
             94 LOAD_CONST              18 (3)
             96 BUILD_MAP                1
             98 CALL_FUNCTION_EX         1
            100 CALL_FUNCTION            1
            102 POP_TOP

 40         104 LOAD_NAME                7 (emit)
            106 LOAD_NAME                6 (look)
            108 CALL_FUNCTION            0
            110 CALL_FUNCTION            1
            112 POP_TOP

 41         114 LOAD_NAME                7 (emit)
            116 LOAD_NAME                1 (many)
            118 LOAD_CONST              10 (1)
            120 LOAD_CONST              19 ('b')
            122 LOAD_CONST              20 (3.5)
            124 LOAD_CONST              21 (None)
            126 LOAD_CONST              16 ((1, 2))
            128 LOAD_CONST              18 (3)
            130 BUILD_LIST               1
            132 LOAD_CONST              14 (2)
            134 LOAD_CONST              22 (70)
            136 BINARY_POWER
            138 LOAD_CONST              23 (-1)
            140 CALL_FUNCTION            8
            142 CALL_FUNCTION            0
            144 CALL_FUNCTION            1
            146 POP_TOP

 42         148 LOAD_NAME                7 (emit)
            150 LOAD_CONST              24 (<code object <listcomp> at 0x..., file "closures.py", line 42>)
            152 LOAD_CONST              25 ('<listcomp>')
            154 MAKE_FUNCTION            0
            156 LOAD_NAME                2 (late)
            158 CALL_FUNCTION            0
            160 GET_ITER
            162 CALL_FUNCTION            1
            164 CALL_FUNCTION            1
            166 POP_TOP

 43         168 LOAD_NAME                7 (emit)
            170 LOAD_NAME                3 (recursive)
            172 CALL_FUNCTION            0
            174 LOAD_CONST              13 (7)
            176 CALL_FUNCTION            1
            178 CALL_FUNCTION            1
            180 POP_TOP

 44         182 LOAD_NAME                7 (emit)
            184 LOAD_NAME                4 (deep)
            186 LOAD_CONST              26 (120)
            188 CALL_FUNCTION            1
            190 CALL_FUNCTION            1
            192 POP_TOP

 45         194 LOAD_CONST              27 (<code object <lambda> at 0x..., file "closures.py", line 45>)
            196 LOAD_CONST              28 ('<lambda>')
            198 MAKE_FUNCTION            0
            200 LOAD_CONST              29 (<code object <lambda> at 0x..., file "closures.py", line 45>)
            202 LOAD_CONST              28 ('<lambda>')
            204 MAKE_FUNCTION            0
            206 LOAD_CONST              30 (<code object <lambda> at 0x..., file "closures.py", line 45>)
            208 LOAD_CONST              28 ('<lambda>')
            210 MAKE_FUNCTION            0
            212 LOAD_CONST              31 (<code object <lambda> at 0x..., file "closures.py", line 45>)
            214 LOAD_CONST              28 ('<lambda>')
            216 MAKE_FUNCTION            0
            218 BUILD_TUPLE              4
            220 GET_ITER
        >>  222 FOR_ITER                64 (to 288)
            224 STORE_NAME               8 (wrong)

 46         226 SETUP_FINALLY           10 (to 238)

 47         228 LOAD_NAME                8 (wrong)
            230 CALL_FUNCTION            0
            232 POP_TOP
            234 POP_BLOCK
            236 JUMP_ABSOLUTE          222

 48     >>  238 DUP_TOP
            240 LOAD_NAME                9 (TypeError)
            242 COMPARE_OP              10 (exception match)
            244 EXTENDED_ARG             1
            246 POP_JUMP_IF_FALSE      284
            248 POP_TOP
            250 STORE_NAME              10 (error)
            252 POP_TOP
            254 SETUP_FINALLY           16 (to 272)

 49         256 LOAD_NAME                7 (emit)
            258 LOAD_NAME               11 (str)
            260 LOAD_NAME               10 (error)
            262 CALL_FUNCTION            1
            264 CALL_FUNCTION            1
            266 POP_TOP
            268 POP_BLOCK
            270 BEGIN_FINALLY
        >>  272 LOAD_CONST              21 (None)
            274 STORE_NAME              10 (error)
            276 DELETE_NAME             10 (error)
            278 END_FINALLY
            280 POP_EXCEPT
            282 JUMP_ABSOLUTE          222
        >>  284 END_FINALLY
            286 JUMP_ABSOLUTE          222
        >>  288 LOAD_CONST              21 (None)
            290 RETURN_VALUE

code shared() locals=(add, look) cellvars=(box, seen) consts=(0: None, 2: 2) stacksize=4 firstlineno=3
  4           0 BUILD_LIST               0
              2 STORE_DEREF              0 (box)

  5           4 LOAD_CONST               1 ('first')
              6 STORE_DEREF              1 (seen)

  7           8 LOAD_CONST               7 ((2,))
             10 LOAD_CLOSURE             0 (box)
             12 LOAD_CLOSURE             1 (seen)
             14 BUILD_TUPLE              2
             16 LOAD_CONST               3 (<code object add at 0x..., file "closures.py", line 7>)
             18 LOAD_CONST               4 ('shared.<locals>.add')
             20 MAKE_FUNCTION            9 (defaults, closure)
             22 STORE_FAST               0 (add)

 11          24 LOAD_CLOSURE             0 (box)
             26 LOAD_CLOSURE             1 (seen)
             28 BUILD_TUPLE              2
             30 LOAD_CONST               5 (<code object look at 0x..., file "closures.py", line 11>)
             32 LOAD_CONST               6 ('shared.<locals>.look')
             34 MAKE_FUNCTION            8 (closure)
             36 STORE_FAST               1 (look)

 14          38 LOAD_FAST                0 (add)
             40 LOAD_FAST                1 (look)
             42 BUILD_TUPLE              2
             44 RETURN_VALUE

code add(x, y, *more, **named) freevars=(box, seen) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARARGS|VARKEYWORDS|NESTED stacksize=7 firstlineno=7
  8           0 LOAD_DEREF               0 (box)
              2 LOAD_METHOD              0 (append)
              4 LOAD_FAST                0 (x)
              6 LOAD_FAST                1 (y)
              8 LOAD_FAST                2 (more)
             10 LOAD_GLOBAL              1 (sorted)
             12 LOAD_FAST                3 (named)
             14 CALL_FUNCTION            1
             16 BUILD_TUPLE              4
             18 CALL_METHOD              1
             20 POP_TOP

  9          22 LOAD_DEREF               1 (seen)
             24 RETURN_VALUE

code look() freevars=(box, seen) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=11
 12           0 LOAD_DEREF               0 (box)
              2 LOAD_DEREF               1 (seen)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE

code many(a, b, c, d, e, f, g, h) cellvars=(a, b, c, d, e, f, g, h) consts=(0: None) stacksize=8 firstlineno=17
 18           0 LOAD_CLOSURE             0 (a)
              2 LOAD_CLOSURE             1 (b)
              4 LOAD_CLOSURE             2 (c)
              6 LOAD_CLOSURE             3 (d)
              8 LOAD_CLOSURE             4 (e)
             10 LOAD_CLOSURE             5 (f)
             12 LOAD_CLOSURE             6 (g)
             14 LOAD_CLOSURE             7 (h)
             16 BUILD_TUPLE              8
             18 LOAD_CONST               1 (<code object <lambda> at 0x..., file "closures.py", line 18>)
             20 LOAD_CONST               2 ('many.<locals>.<lambda>')
             22 MAKE_FUNCTION            8 (closure)
             24 RETURN_VALUE

code <lambda>() freevars=(a, b, c, d, e, f, g, h) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=8 firstlineno=18
 18           0 LOAD_DEREF               0 (a)
              2 LOAD_DEREF               1 (b)
              4 LOAD_DEREF               2 (c)
              6 LOAD_DEREF               3 (d)
              8 LOAD_DEREF               4 (e)
             10 LOAD_DEREF               5 (f)
             12 LOAD_DEREF               6 (g)
             14 LOAD_DEREF               7 (h)
             16 BUILD_TUPLE              8
             18 RETURN_VALUE

code late() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=4 firstlineno=21
 22           0 LOAD_CONST               1 (<code object <listcomp> at 0x..., file "closures.py", line 22>)
              2 LOAD_CONST               2 ('late.<locals>.<listcomp>')
              4 MAKE_FUNCTION            0
              6 LOAD_GLOBAL              0 (range)
              8 LOAD_CONST               3 (3)
             10 CALL_FUNCTION            1
             12 GET_ITER
             14 CALL_FUNCTION            1
             16 LOAD_CONST               4 (<code object <listcomp> at 0x..., file "closures.py", line 22>)
             18 LOAD_CONST               2 ('late.<locals>.<listcomp>')
             20 MAKE_FUNCTION            0
             22 LOAD_GLOBAL              0 (range)
             24 LOAD_CONST               3 (3)
             26 CALL_FUNCTION            1
             28 GET_ITER
             30 CALL_FUNCTION            1
             32 BINARY_ADD
             34 RETURN_VALUE

code <listcomp>(.0) cellvars=(i) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=5 firstlineno=22
 22           0 BUILD_LIST               0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                16 (to 22)
              6 STORE_DEREF              0 (i)
              8 LOAD_CLOSURE             0 (i)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               0 (<code object <lambda> at 0x..., file "closures.py", line 22>)
             14 LOAD_CONST               1 ('late.<locals>.<listcomp>.<lambda>')
             16 MAKE_FUNCTION            8 (closure)
             18 LIST_APPEND              2
             20 JUMP_ABSOLUTE            4
        >>   22 RETURN_VALUE
LineTable:
  06000200

code <lambda>() freevars=(i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=22
 22           0 LOAD_DEREF               0 (i)
              2 RETURN_VALUE

code <listcomp>(.0) locals=(i) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=5 firstlineno=22
 22           0 BUILD_LIST               0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                16 (to 22)
              6 STORE_FAST               1 (i)
              8 LOAD_FAST                1 (i)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               0 (<code object <lambda> at 0x..., file "closures.py", line 22>)
             14 LOAD_CONST               1 ('late.<locals>.<listcomp>.<lambda>')
             16 MAKE_FUNCTION            1 (defaults)
             18 LIST_APPEND              2
             20 JUMP_ABSOLUTE            4
        >>   22 RETURN_VALUE
LineTable:
  06000200

code <lambda>(i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=22
 22           0 LOAD_FAST                0 (i)
              2 RETURN_VALUE

code recursive() cellvars=(fib) consts=(0: None) stacksize=3 firstlineno=25
 26           0 LOAD_CLOSURE             0 (fib)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object fib at 0x..., file "closures.py", line 26>)
              6 LOAD_CONST               2 ('recursive.<locals>.fib')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_DEREF              0 (fib)

 28          12 LOAD_DEREF               0 (fib)
             14 RETURN_VALUE

code fib(n) freevars=(fib) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 firstlineno=26
 27           0 LOAD_FAST                0 (n)
              2 LOAD_CONST               1 (2)
              4 COMPARE_OP               0 (<)
              6 POP_JUMP_IF_FALSE       12
              8 LOAD_FAST                0 (n)
             10 RETURN_VALUE
        >>   12 LOAD_DEREF               0 (fib)
             14 LOAD_FAST                0 (n)
             16 LOAD_CONST               2 (1)
             18 BINARY_SUBTRACT
             20 CALL_FUNCTION            1
             22 LOAD_DEREF               0 (fib)
             24 LOAD_FAST                0 (n)
             26 LOAD_CONST               1 (2)
             28 BINARY_SUBTRACT
             30 CALL_FUNCTION            1
             32 BINARY_ADD
             34 RETURN_VALUE

code deep(n) locals=(a, b, c, d, e, f) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=6 firstlineno=31
 32           0 LOAD_FAST                0 (n)
              2 LOAD_FAST                0 (n)
              4 LOAD_FAST                0 (n)
              6 LOAD_FAST                0 (n)
              8 LOAD_FAST                0 (n)
             10 LOAD_FAST                0 (n)
             12 BUILD_TUPLE              6
             14 UNPACK_SEQUENCE          6
             16 STORE_FAST               1 (a)
             18 STORE_FAST               2 (b)
             20 STORE_FAST               3 (c)
             22 STORE_FAST               4 (d)
             24 STORE_FAST               5 (e)
             26 STORE_FAST               6 (f)

 33          28 LOAD_FAST                0 (n)
             30 LOAD_CONST               1 (0)
             32 COMPARE_OP               2 (==)
             34 POP_JUMP_IF_FALSE       40
             36 LOAD_CONST               1 (0)
             38 RETURN_VALUE
        >>   40 LOAD_GLOBAL              0 (deep)
             42 LOAD_FAST                0 (n)
             44 LOAD_CONST               2 (1)
             46 BINARY_SUBTRACT
             48 CALL_FUNCTION            1
             50 LOAD_FAST                1 (a)
             52 LOAD_FAST                2 (b)
             54 BINARY_ADD
             56 LOAD_FAST                3 (c)
             58 BINARY_ADD
             60 LOAD_FAST                4 (d)
             62 BINARY_ADD
             64 LOAD_FAST                5 (e)
             66 BINARY_ADD
             68 LOAD_FAST                6 (f)
             70 BINARY_ADD
             72 LOAD_CONST               3 (6)
             74 BINARY_FLOOR_DIVIDE
             76 BINARY_ADD
             78 RETURN_VALUE

code <listcomp>(.0) locals=(each) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=42
 42           0 BUILD_LIST               0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                10 (to 16)
              6 STORE_FAST               1 (each)
              8 LOAD_FAST                1 (each)
             10 CALL_FUNCTION            0
             12 LIST_APPEND              2
             14 JUMP_ABSOLUTE            4
        >>   16 RETURN_VALUE
LineTable:
  06000200

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=45
 45           0 LOAD_GLOBAL              0 (add)
              2 CALL_FUNCTION            0
              4 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=45
 45           0 LOAD_GLOBAL              0 (look)
              2 LOAD_CONST               1 (1)
              4 CALL_FUNCTION            1
              6 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=5 firstlineno=45
 45           0 LOAD_GLOBAL              0 (add)
              2 BUILD_TUPLE              0
              4 LOAD_CONST               1 ('x')
              6 LOAD_CONST               2 (1)
              8 BUILD_MAP                1
             10 LOAD_CONST               1 ('x')
             12 LOAD_CONST               3 (2)
             14 BUILD_MAP                1
             16 BUILD_MAP_UNPACK_WITH_CALL     2
             18 CALL_FUNCTION_EX         1
             20 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=45
 45           0 LOAD_GLOBAL              0 (many)
              2 LOAD_CONST               1 (1)
              4 CALL_FUNCTION            1
              6 RETURN_VALUE
