freevars 3.8
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

code <module> flags=NOFREE stacksize=10 filename='generators.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object numbers at 0x..., file "generators.py", line 3>)
              2 LOAD_CONST               1 ('numbers')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (numbers)

 19           8 LOAD_NAME                1 (emit)
             10 LOAD_NAME                2 (list)
             12 LOAD_NAME                0 (numbers)
             14 LOAD_CONST               2 (2)
             16 CALL_FUNCTION            1
             18 CALL_FUNCTION            1
             20 CALL_FUNCTION            1
             22 POP_TOP

 20          24 LOAD_NAME                0 (numbers)
             26 LOAD_CONST               3 (5)
             28 CALL_FUNCTION            1
             30 STORE_NAME               3 (waiting)

 21          32 LOAD_NAME                1 (emit)
             34 LOAD_NAME                4 (next)
             36 LOAD_NAME                3 (waiting)
             38 CALL_FUNCTION            1
             40 CALL_FUNCTION            1
             42 POP_TOP

 22          44 LOAD_NAME                1 (emit)
             46 LOAD_NAME                3 (waiting)
             48 LOAD_METHOD              5 (send)
             50 LOAD_CONST               4 ('sent')
             52 CALL_METHOD              1
             54 CALL_FUNCTION            1
             56 POP_TOP

 23          58 LOAD_NAME                1 (emit)
             60 LOAD_NAME                3 (waiting)
             62 LOAD_METHOD              6 (throw)
             64 LOAD_NAME                7 (ValueError)
             66 LOAD_CONST               5 ('thrown')
             68 CALL_FUNCTION            1
             70 CALL_METHOD              1
             72 CALL_FUNCTION            1
             74 POP_TOP

 24          76 LOAD_NAME                3 (waiting)
             78 LOAD_METHOD              8 (close)
             80 CALL_METHOD              0
             82 POP_TOP

 25          84 SETUP_FINALLY           12 (to 98)

 26          86 LOAD_NAME                4 (next)
             88 LOAD_NAME                3 (waiting)
             90 CALL_FUNCTION            1
             92 POP_TOP
             94 POP_BLOCK
             96 JUMP_FORWARD            28 (to 126)

 27     >>   98 DUP_TOP
            100 LOAD_NAME                9 (StopIteration)
            102 COMPARE_OP              10 (exception match)
            104 POP_JUMP_IF_FALSE      124
            106 POP_TOP
            108 POP_TOP
            110 POP_TOP

 28         112 LOAD_NAME                1 (emit)
            114 LOAD_CONST               6 ('ended')
            116 CALL_FUNCTION            1
            118 POP_TOP
            120 POP_EXCEPT
            122 JUMP_FORWARD             2 (to 126)
        >>  124 END_FINALLY

 29     >>  126 LOAD_NAME                0 (numbers)
            128 LOAD_CONST               7 (3)
            130 CALL_FUNCTION            1
            132 STORE_NAME              10 (left)

 30         134 LOAD_NAME                4 (next)
            136 LOAD_NAME               10 (left)
            138 CALL_FUNCTION            1
            140 POP_TOP

 31         142 DELETE_NAME             10 (left)

 32         144 LOAD_NAME                1 (emit)
            146 LOAD_NAME               11 (sum)
            148 LOAD_CONST               8 (<code object <genexpr> at 0x..., file "generators.py", line 32>)
            150 LOAD_CONST               9 ('<genexpr>')
            152 MAKE_FUNCTION            0
            154 LOAD_NAME               12 (range)
            156 LOAD_CONST              10 (4)
            158 CALL_FUNCTION            1
            160 GET_ITER
            162 CALL_FUNCTION            1
            164 CALL_FUNCTION            1
            166 CALL_FUNCTION            1
            168 POP_TOP

 35         170 LOAD_CONST              11 (<code object failing at 0x..., file "generators.py", line 35>)
            172 LOAD_CONST              12 ('failing')
            174 MAKE_FUNCTION            0
            176 STORE_NAME              13 (failing)

 40         178 SETUP_FINALLY           24 (to 204)

 41         180 LOAD_NAME               13 (failing)
            182 CALL_FUNCTION            0
            184 GET_ITER
        >>  186 FOR_ITER                12 (to 200)
            188 STORE_NAME              14 (each)

 42         190 LOAD_NAME                1 (emit)
            192 LOAD_NAME               14 (each)
            194 CALL_FUNCTION            1
            196 POP_TOP
            198 JUMP_ABSOLUTE          186
        >>  200 POP_BLOCK
            202 JUMP_FORWARD            46 (to 250)

 43     >>  204 DUP_TOP
            206 LOAD_NAME               15 (KeyError)
            208 COMPARE_OP              10 (exception match)
            210 POP_JUMP_IF_FALSE      248
            212 POP_TOP
            214 STORE_NAME              16 (error)
            216 POP_TOP
            218 SETUP_FINALLY           16 (to 236)

 44         220 LOAD_NAME                1 (emit)
            222 LOAD_NAME               17 (str)
            224 LOAD_NAME               16 (error)
            226 CALL_FUNCTION            1
            228 CALL_FUNCTION            1
            230 POP_TOP
            232 POP_BLOCK
            234 BEGIN_FINALLY
        >>  236 LOAD_CONST              13 (None)
            238 STORE_NAME              16 (error)
            240 DELETE_NAME             16 (error)
            242 END_FINALLY
            244 POP_EXCEPT
            246 JUMP_FORWARD             2 (to 250)
        >>  248 END_FINALLY
        >>  250 LOAD_CONST              13 (None)
            252 RETURN_VALUE

code numbers(n) locals=(generate) cellvars=(held, n) consts=(0: None) stacksize=3 firstlineno=3
  4           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_DEREF              0 (held)

  6           6 LOAD_CLOSURE             0 (held)
              8 LOAD_CLOSURE             1 (n)
             10 BUILD_TUPLE              2
             12 LOAD_CONST               1 (<code object generate at 0x..., file "generators.py", line 6>)
             14 LOAD_CONST               2 ('numbers.<locals>.generate')
             16 MAKE_FUNCTION            8 (closure)
             18 STORE_FAST               1 (generate)

 16          20 LOAD_FAST                1 (generate)
             22 CALL_FUNCTION            0
             24 RETURN_VALUE

code generate() locals=(i, got, error) freevars=(held, n) flags=OPTIMIZED|NEWLOCALS|NESTED|GENERATOR stacksize=11 firstlineno=6
  7           0 LOAD_GLOBAL              0 (range)
              2 LOAD_DEREF               1 (n)
              4 CALL_FUNCTION            1
              6 GET_ITER
        >>    8 FOR_ITER               102 (to 112)
             10 STORE_FAST               0 (i)

  8          12 SETUP_FINALLY           82 (to 96)
             14 SETUP_FINALLY           30 (to 46)

  9          16 LOAD_FAST                0 (i)
             18 LOAD_DEREF               0 (held)
             20 LOAD_CONST               0 (None)
             22 COMPARE_OP               9 (is not)
             24 BUILD_TUPLE              2
             26 YIELD_VALUE
             28 STORE_FAST               1 (got)

 10          30 LOAD_FAST                1 (got)
             32 POP_JUMP_IF_FALSE       42

 11          34 LOAD_GLOBAL              1 (emit)
             36 LOAD_FAST                1 (got)
             38 CALL_FUNCTION            1
             40 POP_TOP
        >>   42 POP_BLOCK
             44 JUMP_FORWARD            46 (to 92)

 12     >>   46 DUP_TOP
             48 LOAD_GLOBAL              2 (ValueError)
             50 COMPARE_OP              10 (exception match)
             52 POP_JUMP_IF_FALSE       90
             54 POP_TOP
             56 STORE_FAST               2 (error)
             58 POP_TOP
             60 SETUP_FINALLY           16 (to 78)

 13          62 LOAD_GLOBAL              1 (emit)
             64 LOAD_GLOBAL              3 (str)
             66 LOAD_FAST                2 (error)
             68 CALL_FUNCTION            1
             70 CALL_FUNCTION            1
             72 POP_TOP
             74 POP_BLOCK
             76 BEGIN_FINALLY
        >>   78 LOAD_CONST               0 (None)
             80 STORE_FAST               2 (error)
             82 DELETE_FAST              2 (error)
             84 END_FINALLY
             86 POP_EXCEPT
             88 JUMP_FORWARD             2 (to 92)
        >>   90 END_FINALLY
        >>   92 POP_BLOCK
             94 BEGIN_FINALLY

 15     >>   96 LOAD_GLOBAL              1 (emit)
             98 LOAD_CONST               1 ('finally')
            100 LOAD_FAST                0 (i)
            102 BUILD_TUPLE              2
            104 CALL_FUNCTION            1
            106 POP_TOP
            108 END_FINALLY
            110 JUMP_ABSOLUTE            8
        >>  112 LOAD_CONST               0 (None)
            114 RETURN_VALUE

code <genexpr>(.0) locals=(x, y) flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=4 firstlineno=32
 32           0 LOAD_FAST                0 (.0)
        >>    2 FOR_ITER                28 (to 32)
              4 STORE_FAST               1 (x)
              6 LOAD_GLOBAL              0 (range)
              8 LOAD_CONST               0 (3)
             10 CALL_FUNCTION            1
             12 GET_ITER
        >>   14 FOR_ITER                14 (to 30)
             16 STORE_FAST               2 (y)
             18 LOAD_FAST                1 (x)
             20 LOAD_FAST                2 (y)
             22 BINARY_MULTIPLY
             24 YIELD_VALUE
             26 POP_TOP
             28 JUMP_ABSOLUTE           14
        >>   30 JUMP_ABSOLUTE            2
        >>   32 LOAD_CONST               1 (None)
             34 RETURN_VALUE
LineTable:
  040002000a000200

code failing() flags=OPTIMIZED|NEWLOCALS|GENERATOR|NOFREE stacksize=2 firstlineno=35
 36           0 LOAD_CONST               1 (1)
              2 YIELD_VALUE
              4 POP_TOP

 37           6 LOAD_GLOBAL              0 (KeyError)
              8 LOAD_CONST               2 ('inside')
             10 CALL_FUNCTION            1
             12 RAISE_VARARGS            1
             14 LOAD_CONST               0 (None)
             16 RETURN_VALUE
