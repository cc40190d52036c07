freevars 3.8
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

code <module> flags=NOFREE stacksize=11 filename='exceptions.py' firstlineno=3
  3           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object Context at 0x..., file "exceptions.py", line 3>)
              4 LOAD_CONST               1 ('Context')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('Context')
             10 LOAD_NAME                0 (object)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (Context)

 16          16 LOAD_CONST               2 (<code object leave at 0x..., file "exceptions.py", line 16>)
             18 LOAD_CONST               3 ('leave')
             20 MAKE_FUNCTION            0
             22 STORE_NAME               2 (leave)

 38          24 LOAD_NAME                3 (range)
             26 LOAD_CONST               4 (5)
             28 CALL_FUNCTION            1
             30 GET_ITER
        >>   32 FOR_ITER                68 (to 102)
             34 STORE_NAME               4 (way)

 39          36 SETUP_FINALLY           16 (to 54)

 40          38 LOAD_NAME                5 (emit)
             40 LOAD_NAME                2 (leave)
             42 LOAD_NAME                4 (way)
             44 CALL_FUNCTION            1
             46 CALL_FUNCTION            1
             48 POP_TOP
             50 POP_BLOCK
             52 JUMP_ABSOLUTE           32

 41     >>   54 DUP_TOP
             56 LOAD_NAME                6 (NameError)
             58 COMPARE_OP              10 (exception match)
             60 POP_JUMP_IF_FALSE       98
             62 POP_TOP
             64 STORE_NAME               7 (error)
             66 POP_TOP
             68 SETUP_FINALLY           16 (to 86)

 42          70 LOAD_NAME                5 (emit)
             72 LOAD_NAME                8 (str)
             74 LOAD_NAME                7 (error)
             76 CALL_FUNCTION            1
             78 CALL_FUNCTION            1
             80 POP_TOP
             82 POP_BLOCK
             84 BEGIN_FINALLY
        >>   86 LOAD_CONST               5 (None)
             88 STORE_NAME               7 (error)
             90 DELETE_NAME              7 (error)
             92 END_FINALLY
             94 POP_EXCEPT
             96 JUMP_ABSOLUTE           32
        >>   98 END_FINALLY
            100 JUMP_ABSOLUTE           32

 43     >>  102 LOAD_CONST               6 ((True, False))
            104 GET_ITER
        >>  106 FOR_ITER                70 (to 178)
            108 STORE_NAME               9 (swallow)

 44         110 SETUP_FINALLY           36 (to 148)

 45         112 LOAD_NAME                1 (Context)
            114 LOAD_NAME                9 (swallow)
            116 CALL_FUNCTION            1
            118 SETUP_WITH              18 (to 138)
            120 POP_TOP

 46         122 LOAD_NAME                5 (emit)
            124 LOAD_CONST               7 (1)
            126 LOAD_CONST               8 (0)
            128 BINARY_FLOOR_DIVIDE
            130 CALL_FUNCTION            1
            132 POP_TOP
            134 POP_BLOCK
            136 BEGIN_FINALLY
        >>  138 WITH_CLEANUP_START
            140 WITH_CLEANUP_FINISH
            142 END_FINALLY
            144 POP_BLOCK
            146 JUMP_ABSOLUTE          106

 47     >>  148 DUP_TOP
            150 LOAD_NAME               10 (ZeroDivisionError)
            152 COMPARE_OP              10 (exception match)
            154 POP_JUMP_IF_FALSE      174
            156 POP_TOP
            158 POP_TOP
            160 POP_TOP

 48         162 LOAD_NAME                5 (emit)
            164 LOAD_CONST               9 ('out')
            166 CALL_FUNCTION            1
            168 POP_TOP
            170 POP_EXCEPT
            172 JUMP_ABSOLUTE          106
        >>  174 END_FINALLY
            176 JUMP_ABSOLUTE          106

 49     >>  178 LOAD_NAME                3 (range)
            180 LOAD_CONST              10 (4)
            182 CALL_FUNCTION            1
            184 GET_ITER
        >>  186 FOR_ITER                50 (to 238)
            188 STORE_NAME              11 (each)

 50         190 SETUP_FINALLY           34 (to 226)

 51         192 LOAD_NAME               11 (each)
            194 LOAD_CONST               7 (1)
            196 COMPARE_OP               2 (==)
            198 POP_JUMP_IF_FALSE      206

 52         200 POP_BLOCK
            202 CALL_FINALLY            22 (to 226)
            204 JUMP_ABSOLUTE          186

 53     >>  206 LOAD_NAME               11 (each)
            208 LOAD_CONST              11 (2)
            210 COMPARE_OP               2 (==)
            212 POP_JUMP_IF_FALSE      222

 54         214 POP_BLOCK
            216 CALL_FINALLY             8 (to 226)
            218 POP_TOP
            220 JUMP_ABSOLUTE          238
        >>  222 POP_BLOCK
            224 BEGIN_FINALLY

 56     >>  226 LOAD_NAME                5 (emit)
            228 LOAD_NAME               11 (each)
            230 CALL_FUNCTION            1
            232 POP_TOP
            234 END_FINALLY
            236 JUMP_ABSOLUTE          186

 59     >>  238 LOAD_CONST              12 (<code object deeper at 0x..., file "exceptions.py", line 59>)
            240 LOAD_CONST              13 ('deeper')
            242 MAKE_FUNCTION            0
            244 STORE_NAME              12 (deeper)

 63         246 SETUP_FINALLY           12 (to 260)

 64         248 LOAD_NAME               12 (deeper)
            250 LOAD_CONST               8 (0)
            252 CALL_FUNCTION            1
            254 POP_TOP
            256 POP_BLOCK
            258 JUMP_FORWARD            48 (to 308)

 65     >>  260 DUP_TOP
            262 LOAD_NAME               13 (RuntimeError)
            264 COMPARE_OP              10 (exception match)
            266 EXTENDED_ARG             1
            268 POP_JUMP_IF_FALSE      306
            270 POP_TOP
            272 STORE_NAME               7 (error)
            274 POP_TOP
            276 SETUP_FINALLY           16 (to 294)

 66         278 LOAD_NAME                5 (emit)
            280 LOAD_NAME                8 (str)
            282 LOAD_NAME                7 (error)
            284 CALL_FUNCTION            1
            286 CALL_FUNCTION            1
            288 POP_TOP
            290 POP_BLOCK
            292 BEGIN_FINALLY
        >>  294 LOAD_CONST               5 (None)
            296 STORE_NAME               7 (error)
            298 DELETE_NAME              7 (error)
            300 END_FINALLY
            302 POP_EXCEPT
            304 JUMP_FORWARD             2 (to 308)
        >>  306 END_FINALLY
        >>  308 LOAD_CONST               5 (None)
            310 RETURN_VALUE

code Context flags=NOFREE stacksize=2 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('Context')
              6 STORE_NAME               2 (__qualname__)

  4           8 LOAD_CONST               1 (<code object __init__ at 0x..., file "exceptions.py", line 4>)
             10 LOAD_CONST               2 ('Context.__init__')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__init__)

  7          16 LOAD_CONST               3 (<code object __enter__ at 0x..., file "exceptions.py", line 7>)
             18 LOAD_CONST               4 ('Context.__enter__')
             20 MAKE_FUNCTION            0
             22 STORE_NAME               4 (__enter__)

 11          24 LOAD_CONST               5 (<code object __exit__ at 0x..., file "exceptions.py", line 11>)
             26 LOAD_CONST               6 ('Context.__exit__')
             28 MAKE_FUNCTION            0
             30 STORE_NAME               5 (__exit__)
             32 LOAD_CONST               7 (None)
             34 RETURN_VALUE

code __init__(self, swallow) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=4
  5           0 LOAD_FAST                1 (swallow)
              2 LOAD_FAST                0 (self)
              4 STORE_ATTR               0 (swallow)
              6 LOAD_CONST               0 (None)
              8 RETURN_VALUE

code __enter__(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=7
  8           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_CONST               1 ('enter')
              4 CALL_FUNCTION            1
              6 POP_TOP

  9           8 LOAD_FAST                0 (self)
             10 RETURN_VALUE

code __exit__(self, kind, value, traceback) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=11
 12           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_FAST                1 (kind)
              4 LOAD_CONST               0 (None)
              6 COMPARE_OP               8 (is)
              8 CALL_FUNCTION            1
             10 POP_TOP

 13          12 LOAD_FAST                0 (self)
             14 LOAD_ATTR                1 (swallow)
             16 RETURN_VALUE

code leave(way) locals=(held, error) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=10 firstlineno=16
 17           0 LOAD_GLOBAL              0 (token)
              2 LOAD_CONST               1 (<code object <lambda> at 0x..., file "exceptions.py", line 17>)
              4 LOAD_CONST               2 ('leave.<locals>.<lambda>')
              6 MAKE_FUNCTION            0
              8 CALL_FUNCTION            1
             10 STORE_FAST               1 (held)

 18          12 SETUP_FINALLY           90 (to 104)

 19          14 SETUP_FINALLY           74 (to 90)

 20          16 LOAD_FAST                0 (way)
             18 LOAD_CONST               4 (0)
             20 COMPARE_OP               2 (==)
             22 POP_JUMP_IF_FALSE       42

 21          24 LOAD_FAST                1 (held)
             26 LOAD_CONST               0 (None)
             28 COMPARE_OP               8 (is)
             30 LOAD_FAST                0 (way)
             32 BUILD_TUPLE              2
             34 POP_BLOCK
             36 CALL_FINALLY            52 (to 90)
             38 POP_BLOCK
             40 RETURN_VALUE

 22     >>   42 LOAD_FAST                0 (way)
             44 LOAD_CONST               5 (1)
             46 COMPARE_OP               2 (==)
             48 POP_JUMP_IF_FALSE       58

 23          50 LOAD_GLOBAL              2 (ValueError)
             52 LOAD_FAST                0 (way)
             54 CALL_FUNCTION            1
             56 RAISE_VARARGS            1

 24     >>   58 LOAD_FAST                0 (way)
             60 LOAD_CONST               6 (2)
             62 COMPARE_OP               2 (==)
             64 POP_JUMP_IF_FALSE       74

 25          66 BUILD_LIST               0
             68 LOAD_METHOD              3 (pop)
             70 CALL_METHOD              0
             72 POP_TOP

 26     >>   74 LOAD_FAST                0 (way)
             76 LOAD_CONST               7 (3)
             78 COMPARE_OP               2 (==)
             80 POP_JUMP_IF_FALSE       86

 27          82 LOAD_GLOBAL              4 (missing)
             84 POP_TOP
        >>   86 POP_BLOCK
             88 BEGIN_FINALLY

 29     >>   90 LOAD_GLOBAL              1 (emit)
             92 LOAD_CONST               3 ('finally')
             94 CALL_FUNCTION            1
             96 POP_TOP
             98 END_FINALLY
            100 POP_BLOCK
            102 JUMP_FORWARD            70 (to 174)

 30     >>  104 DUP_TOP
            106 LOAD_GLOBAL              2 (ValueError)
            108 LOAD_GLOBAL              5 (IndexError)
            110 BUILD_TUPLE              2
            112 COMPARE_OP              10 (exception match)
            114 POP_JUMP_IF_FALSE      152
            116 POP_TOP
            118 STORE_FAST               2 (error)
            120 POP_TOP
            122 SETUP_FINALLY           16 (to 140)

 31         124 LOAD_GLOBAL              6 (str)
            126 LOAD_FAST                2 (error)
            128 CALL_FUNCTION            1
            130 ROT_FOUR
            132 POP_BLOCK
            134 POP_EXCEPT
            136 CALL_FINALLY             2 (to 140)
            138 RETURN_VALUE
        >>  140 LOAD_CONST               0 (None)
            142 STORE_FAST               2 (error)
            144 DELETE_FAST              2 (error)
            146 END_FINALLY
            148 POP_EXCEPT
            150 JUMP_FORWARD            26 (to 178)

 32     >>  152 DUP_TOP
            154 LOAD_GLOBAL              7 (NameError)
            156 COMPARE_OP              10 (exception match)
            158 POP_JUMP_IF_FALSE      172
            160 POP_TOP
            162 POP_TOP
            164 POP_TOP

 33         166 RAISE_VARARGS            0
            168 POP_EXCEPT
            170 JUMP_FORWARD             6 (to 178)
        >>  172 END_FINALLY

 35     >>  174 LOAD_CONST               8 ('else')
            176 RETURN_VALUE
        >>  178 LOAD_CONST               0 (None)
            180 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=17
 17           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_CONST               1 ('released')
              4 CALL_FUNCTION            1
              6 RETURN_VALUE

code deeper(n) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=59
 60           0 LOAD_GLOBAL              0 (deeper)
              2 LOAD_FAST                0 (n)
              4 LOAD_CONST               1 (1)
              6 BINARY_ADD
              8 CALL_FUNCTION            1
             10 RETURN_VALUE
