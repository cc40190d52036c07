freevars 3.11
| # What only a collection frees, and finalisers that run while something is released.
|
| kept = []
|
|
| def cycle(label):
|     held = token(lambda: emit(label))
|
|     def me():
|         return me, held
|     return me
|
|
| for label in range(3):
|     cycle(label)
| collect()
| emit('collected')
|
|
| def chain(n):
|     link = None
|     for i in range(n):
|         link = [link, token(lambda i=i: emit(i))]
|     return link
|
|
| chain(4)
| emit('released')
|
|
| def back():
|     def again():
|         kept.append('again')
|         emit(len(kept))
|     t = token(again)
|     loop = [t]
|     loop.append(loop)
|
|
| back()
| collect()
| emit(kept)
| d = {}
| d['self'] = d
| d['f'] = lambda: d
| del d
| collect()
| nested = []
| for _ in range(600):
|     nested = [nested]
| del nested
| emit({'a': [1, (2, 3)], 'b': {4}})
|

code <module> stacksize=5 filename='cycles.py'
  0           0 RESUME                   0

  3           2 BUILD_LIST               0
              4 STORE_NAME               0 (kept)

  6           6 LOAD_CONST               0 (<code object cycle at 0x..., file "cycles.py", line 6>)
              8 MAKE_FUNCTION            0
             10 STORE_NAME               1 (cycle)

 14          12 PUSH_NULL
             14 LOAD_NAME                2 (range)
             16 LOAD_CONST               1 (3)
             18 PRECALL                  1
             22 CALL                     1
             32 GET_ITER
        >>   34 FOR_ITER                13 (to 62)
             36 STORE_NAME               3 (label)

 15          38 PUSH_NULL
             40 LOAD_NAME                1 (cycle)
             42 LOAD_NAME                3 (label)
             44 PRECALL                  1
             48 CALL                     1
             58 POP_TOP
             60 JUMP_BACKWARD           14 (to 34)

 16     >>   62 PUSH_NULL
             64 LOAD_NAME                4 (collect)
             66 PRECALL                  0
             70 CALL                     0
             80 POP_TOP

 17          82 PUSH_NULL
             84 LOAD_NAME                5 (emit)
             86 LOAD_CONST               2 ('collected')
             88 PRECALL                  1
             92 CALL                     1
            102 POP_TOP

 20         104 LOAD_CONST               3 (<code object chain at 0x..., file "cycles.py", line 20>)
            106 MAKE_FUNCTION            0
            108 STORE_NAME               6 (chain)

 27         110 PUSH_NULL
            112 LOAD_NAME                6 (chain)
            114 LOAD_CONST               4 (4)
            116 PRECALL                  1
            120 CALL                     1
            130 POP_TOP

 28         132 PUSH_NULL
            134 LOAD_NAME                5 (emit)
            136 LOAD_CONST               5 ('released')
            138 PRECALL                  1
            142 CALL                     1
            152 POP_TOP

 31         154 LOAD_CONST               6 (<code object back at 0x..., file "cycles.py", line 31>)
            156 MAKE_FUNCTION            0
            158 STORE_NAME               7 (back)

 40         160 PUSH_NULL
            162 LOAD_NAME                7 (back)
            164 PRECALL                  0
            168 CALL                     0
            178 POP_TOP

 41         180 PUSH_NULL
            182 LOAD_NAME                4 (collect)
            184 PRECALL                  0
            188 CALL                     0
            198 POP_TOP

 42         200 PUSH_NULL
            202 LOAD_NAME                5 (emit)
            204 LOAD_NAME                0 (kept)
            206 PRECALL                  1
            210 CALL                     1
            220 POP_TOP

 43         222 BUILD_MAP                0
            224 STORE_NAME               8 (d)

 44         226 LOAD_NAME                8 (d)
            228 LOAD_NAME                8 (d)
            230 LOAD_CONST               7 ('self')
            232 STORE_SUBSCR

 45         236 LOAD_CONST               8 (<code object <lambda> at 0x..., file "cycles.py", line 45>)
            238 MAKE_FUNCTION            0
            240 LOAD_NAME                8 (d)
            242 LOAD_CONST               9 ('f')
            244 STORE_SUBSCR

 46         248 DELETE_NAME              8 (d)

 47         250 PUSH_NULL
            252 LOAD_NAME                4 (collect)
            254 PRECALL                  0
            258 CALL                     0
            268 POP_TOP

 48         270 BUILD_LIST               0
            272 STORE_NAME               9 (nested)

 49         274 PUSH_NULL
            276 LOAD_NAME                2 (range)
            278 LOAD_CONST              10 (600)
            280 PRECALL                  1
            284 CALL                     1
            294 GET_ITER
        >>  296 FOR_ITER                 5 (to 308)
            298 STORE_NAME              10 (_)

 50         300 LOAD_NAME                9 (nested)
            302 BUILD_LIST               1
            304 STORE_NAME               9 (nested)
            306 JUMP_BACKWARD            6 (to 296)

 51     >>  308 DELETE_NAME              9 (nested)

 52         310 PUSH_NULL
            312 LOAD_NAME                5 (emit)
            314 LOAD_CONST              11 (1)
            316 LOAD_CONST              12 ((2, 3))
            318 BUILD_LIST               2
            320 LOAD_CONST               4 (4)
            322 BUILD_SET                1
            324 LOAD_CONST              13 (('a', 'b'))
            326 BUILD_CONST_KEY_MAP      2
            328 PRECALL                  1
            332 CALL                     1
            342 POP_TOP
            344 LOAD_CONST              14 (None)
            346 RETURN_VALUE
LineTable:
  f003010101f00600080a8004f00605010ef00005010ef00005010ef010000e13
  8855903189588c58f000010111f0000101118045d8040980458825814c844c80
  4c804cd800078007810984098009d800048004805bd10011d40011d00011f006
  040110f000040110f000040110f00e00010680058061810884088008d8000480
  04805ad10010d40010d00010f006060116f000060116f000060116f012000105
  8004810684068006d800078007810984098009d8000480048054810a840a800a
  d804068001d80c0d800180268109d809128819800180238106d80405d8000780
  07810984098009d8090b8006d8090e88158873891a8c1af000010116f0000101
  168041d80e14885880468046d8040ad80004800488418876883b98619853d005
  21d00521d10022d40022d00022d00022d00022

code cycle(label) cellvars=(label, held, me) consts=(0: None) stacksize=4 firstlineno=6
              0 MAKE_CELL                0 (label)
              2 MAKE_CELL                1 (held)
              4 MAKE_CELL                2 (me)

  6           6 RESUME                   0

  7           8 LOAD_GLOBAL              1 (NULL + token)
             20 LOAD_CLOSURE             0 (label)
             22 BUILD_TUPLE              1
             24 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cycles.py", line 7>)
             26 MAKE_FUNCTION            8 (closure)
             28 PRECALL                  1
             32 CALL                     1
             42 STORE_DEREF              1 (held)

  9          44 LOAD_CLOSURE             1 (held)
             46 LOAD_CLOSURE             2 (me)
             48 BUILD_TUPLE              2
             50 LOAD_CONST               2 (<code object me at 0x..., file "cycles.py", line 9>)
             52 MAKE_FUNCTION            8 (closure)
             54 STORE_DEREF              2 (me)

 11          56 LOAD_DEREF               2 (me)
             58 RETURN_VALUE
LineTable:
  f8f8f88000dd0b10d01124d01124d01124d01124d10b25d40b258044f0040105
  18f000010518f000010518f000010518f000010518f000010518e00b0d8049

code <lambda>() freevars=(label) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=cycle.<locals>.<lambda> firstlineno=7
              0 COPY_FREE_VARS           1

  7           2 RESUME                   0
              4 LOAD_GLOBAL              1 (NULL + emit)
             16 LOAD_DEREF               0 (label)
             18 PRECALL                  1
             22 CALL                     1
             32 RETURN_VALUE
LineTable:
  f880009d149865991b9c1b8000

code me() freevars=(held, me) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=cycle.<locals>.me firstlineno=9
              0 COPY_FREE_VARS           2

  9           2 RESUME                   0

 10           4 LOAD_DEREF               1 (me)
              6 LOAD_DEREF               0 (held)
              8 BUILD_TUPLE              2
             10 RETURN_VALUE
LineTable:
  f88000d80f1190348878880f

code chain(n) locals=(link, i) stacksize=6 firstlineno=20
 20           0 RESUME                   0

 21           2 LOAD_CONST               0 (None)
              4 STORE_FAST               1 (link)

 22           6 LOAD_GLOBAL              1 (NULL + range)
             18 LOAD_FAST                0 (n)
             20 PRECALL                  1
             24 CALL                     1
             34 GET_ITER
        >>   36 FOR_ITER                22 (to 82)
             38 STORE_FAST               2 (i)

 23          40 LOAD_FAST                1 (link)
             42 LOAD_GLOBAL              3 (NULL + token)
             54 LOAD_FAST                2 (i)
             56 BUILD_TUPLE              1
             58 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cycles.py", line 23>)
             60 MAKE_FUNCTION            1 (defaults)
             62 PRECALL                  1
             66 CALL                     1
             76 BUILD_LIST               2
             78 STORE_FAST               1 (link)
             80 JUMP_BACKWARD           23 (to 36)

 24     >>   82 LOAD_FAST                1 (link)
             84 RETURN_VALUE
LineTable:
  8000d80b0f8044dd0d12903189588c58f000010532f0000105328801d8101495
  65a051d01c2fd01c2fd01c2fd11630d41630d00f3188048804d80b0f804b

code <lambda>(i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=chain.<locals>.<lambda> firstlineno=23
 23           0 RESUME                   0
              2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_FAST                0 (i)
             16 PRECALL                  1
             20 CALL                     1
             30 RETURN_VALUE
LineTable:
  8000ad04a851a907ac078000

code back() locals=(again, t, loop) stacksize=3 firstlineno=31
 31           0 RESUME                   0

 32           2 LOAD_CONST               1 (<code object again at 0x..., file "cycles.py", line 32>)
              4 MAKE_FUNCTION            0
              6 STORE_FAST               0 (again)

 35           8 LOAD_GLOBAL              1 (NULL + token)
             20 LOAD_FAST                0 (again)
             22 PRECALL                  1
             26 CALL                     1
             36 STORE_FAST               1 (t)

 36          38 LOAD_FAST                1 (t)
             40 BUILD_LIST               1
             42 STORE_FAST               2 (loop)

 37          44 LOAD_FAST                2 (loop)
             46 LOAD_METHOD              1 (append)
             68 LOAD_FAST                2 (loop)
             70 PRECALL                  1
             74 CALL                     1
             84 POP_TOP
             86 LOAD_CONST               0 (None)
             88 RETURN_VALUE
LineTable:
  8000f002020518f000020518f000020518f50600090e8865890c8c0c8041d80c
  0d88338044d80408874b824b9004d10415d40415d00415d00415d00415

code again() flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=5 qualname=back.<locals>.again firstlineno=32
 32           0 RESUME                   0

 33           2 LOAD_GLOBAL              0 (kept)
             14 LOAD_METHOD              1 (append)
             36 LOAD_CONST               1 ('again')
             38 PRECALL                  1
             42 CALL                     1
             52 POP_TOP

 34          54 LOAD_GLOBAL              5 (NULL + emit)
             66 LOAD_GLOBAL              7 (NULL + len)
             78 LOAD_GLOBAL              0 (kept)
             90 PRECALL                  1
             94 CALL                     1
            104 PRECALL                  1
            108 CALL                     1
            118 POP_TOP
            120 LOAD_CONST               0 (None)
            122 RETURN_VALUE
LineTable:
  8000dd080c8f0b8a0b9047d1081cd4081cd0081cdd080c8d53951489598c5989
  0f8c0f880f880f880f

code <lambda>() consts=(0: None) stacksize=1 firstlineno=45
 45           0 RESUME                   0
              2 LOAD_GLOBAL              0 (d)
             14 RETURN_VALUE
LineTable:
  800095118000
