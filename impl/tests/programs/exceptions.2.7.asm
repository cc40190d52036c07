freevars 2.7
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

code <module> flags=NOFREE stacksize=8 filename='exceptions.py' firstlineno=3
  3           0 LOAD_CONST               0 ('Context')
              3 LOAD_NAME                0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object Context at 0x..., file "exceptions.py", line 3>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 STORE_NAME               1 (Context)

 16          22 LOAD_CONST               2 (<code object leave at 0x..., file "exceptions.py", line 16>)
             25 MAKE_FUNCTION            0
             28 STORE_NAME               2 (leave)

 38          31 SETUP_LOOP              78 (to 112)
             34 LOAD_NAME                3 (range)
             37 LOAD_CONST               3 (5)
             40 CALL_FUNCTION            1
             43 GET_ITER
        >>   44 FOR_ITER                64 (to 111)
             47 STORE_NAME               4 (way)

 39          50 SETUP_EXCEPT            20 (to 73)

 40          53 LOAD_NAME                5 (emit)
             56 LOAD_NAME                2 (leave)
             59 LOAD_NAME                4 (way)
             62 CALL_FUNCTION            1
             65 CALL_FUNCTION            1
             68 POP_TOP
             69 POP_BLOCK
             70 JUMP_ABSOLUTE           44

 41     >>   73 DUP_TOP
             74 LOAD_NAME                6 (NameError)
             77 COMPARE_OP              10 (exception match)
             80 POP_JUMP_IF_FALSE      107
             83 POP_TOP
             84 STORE_NAME               7 (error)
             87 POP_TOP

 42          88 LOAD_NAME                5 (emit)
             91 LOAD_NAME                8 (str)
             94 LOAD_NAME                7 (error)
             97 CALL_FUNCTION            1
            100 CALL_FUNCTION            1
            103 POP_TOP
            104 JUMP_ABSOLUTE           44
        >>  107 END_FINALLY
            108 JUMP_ABSOLUTE           44
        >>  111 POP_BLOCK

 43     >>  112 SETUP_LOOP              87 (to 202)
            115 LOAD_NAME                9 (True)
            118 LOAD_NAME               10 (False)
            121 BUILD_TUPLE              2
            124 GET_ITER
        >>  125 FOR_ITER                73 (to 201)
            128 STORE_NAME              11 (swallow)

 44         131 SETUP_EXCEPT            37 (to 171)

 45         134 LOAD_NAME                1 (Context)
            137 LOAD_NAME               11 (swallow)
            140 CALL_FUNCTION            1
            143 SETUP_WITH              19 (to 165)
            146 POP_TOP

 46         147 LOAD_NAME                5 (emit)
            150 LOAD_CONST               4 (1)
            153 LOAD_CONST               5 (0)
            156 BINARY_FLOOR_DIVIDE
            157 CALL_FUNCTION            1
            160 POP_TOP
            161 POP_BLOCK
            162 LOAD_CONST               6 (None)
        >>  165 WITH_CLEANUP
            166 END_FINALLY
            167 POP_BLOCK
            168 JUMP_ABSOLUTE          125

 47     >>  171 DUP_TOP
            172 LOAD_NAME               12 (ZeroDivisionError)
            175 COMPARE_OP              10 (exception match)
            178 POP_JUMP_IF_FALSE      197
            181 POP_TOP
            182 POP_TOP
            183 POP_TOP

 48         184 LOAD_NAME                5 (emit)
            187 LOAD_CONST               7 ('out')
            190 CALL_FUNCTION            1
            193 POP_TOP
            194 JUMP_ABSOLUTE          125
        >>  197 END_FINALLY
            198 JUMP_ABSOLUTE          125
        >>  201 POP_BLOCK

 49     >>  202 SETUP_LOOP              72 (to 277)
            205 LOAD_NAME                3 (range)
            208 LOAD_CONST               8 (4)
            211 CALL_FUNCTION            1
            214 GET_ITER
        >>  215 FOR_ITER                58 (to 276)
            218 STORE_NAME              13 (each)

 50         221 SETUP_FINALLY           38 (to 262)

 51         224 LOAD_NAME               13 (each)
            227 LOAD_CONST               4 (1)
            230 COMPARE_OP               2 (==)
            233 POP_JUMP_IF_FALSE      242

 52         236 CONTINUE_LOOP          215
            239 JUMP_FORWARD             0 (to 242)

 53     >>  242 LOAD_NAME               13 (each)
            245 LOAD_CONST               9 (2)
            248 COMPARE_OP               2 (==)
            251 POP_JUMP_IF_FALSE      258

 54         254 BREAK_LOOP
            255 JUMP_FORWARD             0 (to 258)
        >>  258 POP_BLOCK
            259 LOAD_CONST               6 (None)

 56     >>  262 LOAD_NAME                5 (emit)
            265 LOAD_NAME               13 (each)
            268 CALL_FUNCTION            1
            271 POP_TOP
            272 END_FINALLY
            273 JUMP_ABSOLUTE          215
        >>  276 POP_BLOCK

 59     >>  277 LOAD_CONST              10 (<code object deeper at 0x..., file "exceptions.py", line 59>)
            280 MAKE_FUNCTION            0
            283 STORE_NAME              14 (deeper)

 63         286 SETUP_EXCEPT            14 (to 303)

 64         289 LOAD_NAME               14 (deeper)
            292 LOAD_CONST               5 (0)
            295 CALL_FUNCTION            1
            298 POP_TOP
            299 POP_BLOCK
            300 JUMP_FORWARD            35 (to 338)

 65     >>  303 DUP_TOP
            304 LOAD_NAME               15 (RuntimeError)
            307 COMPARE_OP              10 (exception match)
            310 POP_JUMP_IF_FALSE      337
            313 POP_TOP
            314 STORE_NAME               7 (error)
            317 POP_TOP

 66         318 LOAD_NAME                5 (emit)
            321 LOAD_NAME                8 (str)
            324 LOAD_NAME                7 (error)
            327 CALL_FUNCTION            1
            330 CALL_FUNCTION            1
            333 POP_TOP
            334 JUMP_FORWARD             1 (to 338)
        >>  337 END_FINALLY
        >>  338 LOAD_CONST               6 (None)
            341 RETURN_VALUE

code Context flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  4           6 LOAD_CONST               0 (<code object __init__ at 0x..., file "exceptions.py", line 4>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               2 (__init__)

  7          15 LOAD_CONST               1 (<code object __enter__ at 0x..., file "exceptions.py", line 7>)
             18 MAKE_FUNCTION            0
             21 STORE_NAME               3 (__enter__)

 11          24 LOAD_CONST               2 (<code object __exit__ at 0x..., file "exceptions.py", line 11>)
             27 MAKE_FUNCTION            0
             30 STORE_NAME               4 (__exit__)
             33 LOAD_LOCALS
             34 RETURN_VALUE

code __init__(self, swallow) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=4
  5           0 LOAD_FAST                1 (swallow)
              3 LOAD_FAST                0 (self)
              6 STORE_ATTR               0 (swallow)
              9 LOAD_CONST               0 (None)
             12 RETURN_VALUE

code __enter__(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=7
  8           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_CONST               1 ('enter')
              6 CALL_FUNCTION            1
              9 POP_TOP

  9          10 LOAD_FAST                0 (self)
             13 RETURN_VALUE

code __exit__(self, kind, value, traceback) names=(1: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=11
 12           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_FAST                1 (kind)
              6 LOAD_CONST               0 (None)
              9 COMPARE_OP               8 (is)
             12 CALL_FUNCTION            1
             15 POP_TOP

 13          16 LOAD_FAST                0 (self)
             19 LOAD_ATTR                2 (swallow)
             22 RETURN_VALUE

code leave(way) locals=(held, error) names=(1: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=6 firstlineno=16
 17           0 LOAD_GLOBAL              0 (token)
              3 LOAD_CONST               1 (<code object <lambda> at 0x..., file "exceptions.py", line 17>)
              6 MAKE_FUNCTION            0
              9 CALL_FUNCTION            1
             12 STORE_FAST               1 (held)

 18          15 SETUP_EXCEPT           121 (to 139)

 19          18 SETUP_FINALLY          103 (to 124)

 20          21 LOAD_FAST                0 (way)
             24 LOAD_CONST               2 (0)
             27 COMPARE_OP               2 (==)
             30 POP_JUMP_IF_FALSE       49

 21          33 LOAD_FAST                1 (held)
             36 LOAD_CONST               0 (None)
             39 COMPARE_OP               8 (is)
             42 LOAD_FAST                0 (way)
             45 BUILD_TUPLE              2
             48 RETURN_VALUE

 22     >>   49 LOAD_FAST                0 (way)
             52 LOAD_CONST               3 (1)
             55 COMPARE_OP               2 (==)
             58 POP_JUMP_IF_FALSE       76

 23          61 LOAD_GLOBAL              2 (ValueError)
             64 LOAD_FAST                0 (way)
             67 CALL_FUNCTION            1
             70 RAISE_VARARGS            1
             73 JUMP_FORWARD             0 (to 76)

 24     >>   76 LOAD_FAST                0 (way)
             79 LOAD_CONST               4 (2)
             82 COMPARE_OP               2 (==)
             85 POP_JUMP_IF_FALSE      101

 25          88 BUILD_LIST               0
             91 LOAD_ATTR                3 (pop)
             94 CALL_FUNCTION            0
             97 POP_TOP
             98 JUMP_FORWARD             0 (to 101)

 26     >>  101 LOAD_FAST                0 (way)
            104 LOAD_CONST               5 (3)
            107 COMPARE_OP               2 (==)
            110 POP_JUMP_IF_FALSE      120

 27         113 LOAD_GLOBAL              4 (missing)
            116 POP_TOP
            117 JUMP_FORWARD             0 (to 120)
        >>  120 POP_BLOCK
            121 LOAD_CONST               0 (None)

 29     >>  124 LOAD_GLOBAL              5 (emit)
            127 LOAD_CONST               6 ('finally')
            130 CALL_FUNCTION            1
            133 POP_TOP
            134 END_FINALLY
            135 POP_BLOCK
            136 JUMP_FORWARD            51 (to 190)

 30     >>  139 DUP_TOP
            140 LOAD_GLOBAL              2 (ValueError)
            143 LOAD_GLOBAL              6 (IndexError)
            146 BUILD_TUPLE              2
            149 COMPARE_OP              10 (exception match)
            152 POP_JUMP_IF_FALSE      170
            155 POP_TOP
            156 STORE_FAST               2 (error)
            159 POP_TOP

 31         160 LOAD_GLOBAL              7 (str)
            163 LOAD_FAST                2 (error)
            166 CALL_FUNCTION            1
            169 RETURN_VALUE

 32     >>  170 DUP_TOP
            171 LOAD_GLOBAL              8 (NameError)
            174 COMPARE_OP              10 (exception match)
            177 POP_JUMP_IF_FALSE      189
            180 POP_TOP
            181 POP_TOP
            182 POP_TOP

 33         183 RAISE_VARARGS            0
            186 JUMP_FORWARD             5 (to 194)
        >>  189 END_FINALLY

 35     >>  190 LOAD_CONST               7 ('else')
            193 RETURN_VALUE
        >>  194 LOAD_CONST               0 (None)
            197 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=17
 17           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_CONST               1 ('released')
              6 CALL_FUNCTION            1
              9 RETURN_VALUE

code deeper(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=59
 60           0 LOAD_GLOBAL              0 (deeper)
              3 LOAD_FAST                0 (n)
              6 LOAD_CONST               1 (1)
              9 BINARY_ADD
             10 CALL_FUNCTION            1
             13 RETURN_VALUE
