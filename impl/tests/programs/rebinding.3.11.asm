freevars 3.11
| # Variables of functions around that are rebound, deleted and read while unbound.
|
| def make():
|     x = token()
|
|     def rebind(value):
|         nonlocal x
|         x = value
|
|     def delete():
|         nonlocal x
|         del x
|
|     def read():
|         return x
|
|     return rebind, delete, read
|
|
| rebind, delete, read = make()
| rebind(token(lambda: emit('gone')))
| rebind([read])
| emit(len(read()))
| delete()
| for wrong in (read, delete):
|     try:
|         wrong()
|     except NameError as error:
|         emit(str(error))
| rebind(5)
| emit(read())
|
|
| def unbound():
|     def inner():
|         return later
|     try:
|         inner()
|     except NameError as error:
|         emit(str(error))
|     try:
|         later
|     except NameError as error:
|         emit(str(error))
|     later = 1
|     return inner()
|
|
| emit(unbound())
|

code <module> stacksize=7 filename='rebinding.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object make at 0x..., file "rebinding.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 20           8 PUSH_NULL
             10 LOAD_NAME                0 (make)
             12 PRECALL                  0
             16 CALL                     0
             26 UNPACK_SEQUENCE          3
             30 STORE_NAME               1 (rebind)
             32 STORE_NAME               2 (delete)
             34 STORE_NAME               3 (read)

 21          36 PUSH_NULL
             38 LOAD_NAME                1 (rebind)
             40 PUSH_NULL
             42 LOAD_NAME                4 (token)
             44 LOAD_CONST               1 (<code object <lambda> at 0x..., file "rebinding.py", line 21>)
             46 MAKE_FUNCTION            0
             48 PRECALL                  1
             52 CALL                     1
             62 PRECALL                  1
             66 CALL                     1
             76 POP_TOP

 22          78 PUSH_NULL
             80 LOAD_NAME                1 (rebind)
             82 LOAD_NAME                3 (read)
             84 BUILD_LIST               1
             86 PRECALL                  1
             90 CALL                     1
            100 POP_TOP

 23         102 PUSH_NULL
            104 LOAD_NAME                5 (emit)
            106 PUSH_NULL
            108 LOAD_NAME                6 (len)
            110 PUSH_NULL
            112 LOAD_NAME                3 (read)
            114 PRECALL                  0
            118 CALL                     0
            128 PRECALL                  1
            132 CALL                     1
            142 PRECALL                  1
            146 CALL                     1
            156 POP_TOP

 24         158 PUSH_NULL
            160 LOAD_NAME                2 (delete)
            162 PRECALL                  0
            166 CALL                     0
            176 POP_TOP

 25         178 LOAD_NAME                3 (read)
            180 LOAD_NAME                2 (delete)
            182 BUILD_TUPLE              2
            184 GET_ITER
        >>  186 FOR_ITER                51 (to 290)
            188 STORE_NAME               7 (wrong)

 26         190 NOP

 27         192 PUSH_NULL
            194 LOAD_NAME                7 (wrong)
            196 PRECALL                  0
            200 CALL                     0
            210 POP_TOP
            212 JUMP_BACKWARD           14 (to 186)
        >>  214 PUSH_EXC_INFO

 28         216 LOAD_NAME                8 (NameError)
            218 CHECK_EXC_MATCH
            220 POP_JUMP_FORWARD_IF_FALSE    30 (to 282)
            222 STORE_NAME               9 (error)

 29         224 PUSH_NULL
            226 LOAD_NAME                5 (emit)
            228 PUSH_NULL
            230 LOAD_NAME               10 (str)
            232 LOAD_NAME                9 (error)
            234 PRECALL                  1
            238 CALL                     1
            248 PRECALL                  1
            252 CALL                     1
            262 POP_TOP
            264 POP_EXCEPT
            266 LOAD_CONST               2 (None)
            268 STORE_NAME               9 (error)
            270 DELETE_NAME              9 (error)
            272 JUMP_BACKWARD           44 (to 186)
        >>  274 LOAD_CONST               2 (None)
            276 STORE_NAME               9 (error)
            278 DELETE_NAME              9 (error)
            280 RERAISE                  1

 28     >>  282 RERAISE                  0
        >>  284 COPY                     3
            286 POP_EXCEPT
            288 RERAISE                  1

 30     >>  290 PUSH_NULL
            292 LOAD_NAME                1 (rebind)
            294 LOAD_CONST               3 (5)
            296 PRECALL                  1
            300 CALL                     1
            310 POP_TOP

 31         312 PUSH_NULL
            314 LOAD_NAME                5 (emit)
            316 PUSH_NULL
            318 LOAD_NAME                3 (read)
            320 PRECALL                  0
            324 CALL                     0
            334 PRECALL                  1
            338 CALL                     1
            348 POP_TOP

 34         350 LOAD_CONST               4 (<code object unbound at 0x..., file "rebinding.py", line 34>)
            352 MAKE_FUNCTION            0
            354 STORE_NAME              11 (unbound)

 49         356 PUSH_NULL
            358 LOAD_NAME                5 (emit)
            360 PUSH_NULL
            362 LOAD_NAME               11 (unbound)
            364 PRECALL                  0
            368 CALL                     0
            378 PRECALL                  1
            382 CALL                     1
            392 POP_TOP
            394 LOAD_CONST               2 (None)
            396 RETURN_VALUE
ExceptionTable:
  192 to 210 -> 214 [1]
  214 to 222 -> 284 [2] lasti
  224 to 262 -> 274 [2] lasti
  274 to 282 -> 284 [2] lasti
LineTable:
  f003010101f0060e0120f0000e0120f0000e0120f02200181c907491769476d1
  0014800688069004d80006800680758075d00d21d00d21d10722d40722d10023
  d40023d00023d80006800688048076810e840e800ed800048004805380538814
  881489168c16815b845bd10011d40011d00011d800068006810884088008d80e
  129046885ef000040119f0000401198045f002030519d8080d880589078c0788
  078807f8d80b14f000010519f000010519f000010519d8080c88048853885390
  15895a8c5ad10818d40818d00818d00818d00818d00818d00818d00818f8f8f8
  f8f003010519f8f8f8e0000680068071810984098009d8000480048054805481
  568456810c840c800cf0060c0113f0000c0113f0000c0113f01e000105800480
  57805781598459810f840f800f800f800f

code make() locals=(rebind, delete, read) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=3
              0 MAKE_CELL                3 (x)

  3           2 RESUME                   0

  4           4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0
             30 STORE_DEREF              3 (x)

  6          32 LOAD_CLOSURE             3 (x)
             34 BUILD_TUPLE              1
             36 LOAD_CONST               1 (<code object rebind at 0x..., file "rebinding.py", line 6>)
             38 MAKE_FUNCTION            8 (closure)
             40 STORE_FAST               0 (rebind)

 10          42 LOAD_CLOSURE             3 (x)
             44 BUILD_TUPLE              1
             46 LOAD_CONST               2 (<code object delete at 0x..., file "rebinding.py", line 10>)
             48 MAKE_FUNCTION            8 (closure)
             50 STORE_FAST               1 (delete)

 14          52 LOAD_CLOSURE             3 (x)
             54 BUILD_TUPLE              1
             56 LOAD_CONST               3 (<code object read at 0x..., file "rebinding.py", line 14>)
             58 MAKE_FUNCTION            8 (closure)
             60 STORE_FAST               2 (read)

 17          62 LOAD_FAST                0 (rebind)
             64 LOAD_FAST                1 (delete)
             66 LOAD_FAST                2 (read)
             68 BUILD_TUPLE              3
             70 RETURN_VALUE
LineTable:
  f88000dd080d89078c078041f004020512f000020512f000020512f000020512
  f000020512f00802050ef00002050ef00002050ef00002050ef00002050ef008
  010511f000010511f000010511f000010511f000010511f006000c1290369834
  d00b1fd0041f

code rebind(value) freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=make.<locals>.rebind firstlineno=6
              0 COPY_FREE_VARS           1

  6           2 RESUME                   0

  8           4 LOAD_FAST                0 (value)
              6 STORE_DEREF              1 (x)
              8 LOAD_CONST               0 (None)
             10 RETURN_VALUE
LineTable:
  f88000e00c11880188018801

code delete() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=make.<locals>.delete firstlineno=10
              0 COPY_FREE_VARS           1

 10           2 RESUME                   0

 12           4 DELETE_DEREF             0 (x)
              6 LOAD_CONST               0 (None)
              8 RETURN_VALUE
LineTable:
  f88000e00c0d88418841

code read() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=make.<locals>.read firstlineno=14
              0 COPY_FREE_VARS           1

 14           2 RESUME                   0

 15           4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f88000d80f108808

code <lambda>() consts=(0: None) stacksize=3 firstlineno=21
 21           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_CONST               1 ('gone')
             16 PRECALL                  1
             20 CALL                     1
             30 RETURN_VALUE
LineTable:
  800095549826915c945c8000

code unbound() locals=(inner, error) cellvars=(later) stacksize=6 firstlineno=34
              0 MAKE_CELL                2 (later)

 34           2 RESUME                   0

 35           4 LOAD_CLOSURE             2 (later)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object inner at 0x..., file "rebinding.py", line 35>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               0 (inner)

 37          14 NOP

 38          16 PUSH_NULL
             18 LOAD_FAST                0 (inner)
             20 PRECALL                  0
             24 CALL                     0
             34 POP_TOP
             36 JUMP_FORWARD            51 (to 140)
        >>   38 PUSH_EXC_INFO

 39          40 LOAD_GLOBAL              0 (NameError)
             52 CHECK_EXC_MATCH
             54 POP_JUMP_FORWARD_IF_FALSE    38 (to 132)
             56 STORE_FAST               1 (error)

 40          58 LOAD_GLOBAL              3 (NULL + emit)
             70 LOAD_GLOBAL              5 (NULL + str)
             82 LOAD_FAST                1 (error)
             84 PRECALL                  1
             88 CALL                     1
             98 PRECALL                  1
            102 CALL                     1
            112 POP_TOP
            114 POP_EXCEPT
            116 LOAD_CONST               0 (None)
            118 STORE_FAST               1 (error)
            120 DELETE_FAST              1 (error)
            122 JUMP_FORWARD             8 (to 140)
        >>  124 LOAD_CONST               0 (None)
            126 STORE_FAST               1 (error)
            128 DELETE_FAST              1 (error)
            130 RERAISE                  1

 39     >>  132 RERAISE                  0
        >>  134 COPY                     3
            136 POP_EXCEPT
            138 RERAISE                  1

 41     >>  140 NOP

 42         142 LOAD_DEREF               2 (later)
            144 POP_TOP
            146 JUMP_FORWARD            51 (to 250)
        >>  148 PUSH_EXC_INFO

 43         150 LOAD_GLOBAL              0 (NameError)
            162 CHECK_EXC_MATCH
            164 POP_JUMP_FORWARD_IF_FALSE    38 (to 242)
            166 STORE_FAST               1 (error)

 44         168 LOAD_GLOBAL              3 (NULL + emit)
            180 LOAD_GLOBAL              5 (NULL + str)
            192 LOAD_FAST                1 (error)
            194 PRECALL                  1
            198 CALL                     1
            208 PRECALL                  1
            212 CALL                     1
            222 POP_TOP
            224 POP_EXCEPT
            226 LOAD_CONST               0 (None)
            228 STORE_FAST               1 (error)
            230 DELETE_FAST              1 (error)
            232 JUMP_FORWARD             8 (to 250)
        >>  234 LOAD_CONST               0 (None)
            236 STORE_FAST               1 (error)
            238 DELETE_FAST              1 (error)
            240 RERAISE                  1

 43     >>  242 RERAISE                  0
        >>  244 COPY                     3
            246 POP_EXCEPT
            248 RERAISE                  1

 45     >>  250 LOAD_CONST               2 (1)
            252 STORE_DEREF              2 (later)

 46         254 PUSH_NULL
            256 LOAD_FAST                0 (inner)
            258 PRECALL                  0
            262 CALL                     0
            272 RETURN_VALUE
ExceptionTable:
  16 to 34 -> 38 [0]
  38 to 56 -> 134 [1] lasti
  58 to 112 -> 124 [1] lasti
  124 to 132 -> 134 [1] lasti
  142 to 144 -> 148 [0]
  148 to 166 -> 244 [1] lasti
  168 to 222 -> 234 [1] lasti
  234 to 242 -> 244 [1] lasti
LineTable:
  f88000f002010515f000010515f000010515f000010515f000010515f0040305
  19d8080d880589078c0788078807f8dd0b14f000010519f000010519f0000105
  19dd080c8d539015895a8c5ad10818d40818d00818d00818d00818d00818d008
  18d00818f8f8f8f8f003010519f8f8f8f004030519d8080d88058805f8dd0b14
  f000010519f000010519f000010519dd080c8d539015895a8c5ad10818d40818
  d00818d00818d00818d00818d00818d00818f8f8f8f8f003010519f8f8f8e00c
  0d8045d80b10883589378c37804e

code inner() freevars=(later) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=unbound.<locals>.inner firstlineno=35
              0 COPY_FREE_VARS           1

 35           2 RESUME                   0

 36           4 LOAD_DEREF               0 (later)
              6 RETURN_VALUE
LineTable:
  f88000d80f14880c
