freevars 2.7
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

code <module> consts=(12: 2) flags=NOFREE stacksize=5 filename='cycles.py' firstlineno=3
  3           0 BUILD_LIST               0
              3 STORE_NAME               0 (kept)

  6           6 LOAD_CONST               0 (<code object cycle at 0x..., file "cycles.py", line 6>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               1 (cycle)

 14          15 SETUP_LOOP              30 (to 48)
             18 LOAD_NAME                2 (range)
             21 LOAD_CONST               1 (3)
             24 CALL_FUNCTION            1
             27 GET_ITER
        >>   28 FOR_ITER                16 (to 47)
             31 STORE_NAME               3 (label)

 15          34 LOAD_NAME                1 (cycle)
             37 LOAD_NAME                3 (label)
             40 CALL_FUNCTION            1
             43 POP_TOP
             44 JUMP_ABSOLUTE           28
        >>   47 POP_BLOCK

 16     >>   48 LOAD_NAME                4 (collect)
             51 CALL_FUNCTION            0
             54 POP_TOP

 17          55 LOAD_NAME                5 (emit)
             58 LOAD_CONST               2 ('collected')
             61 CALL_FUNCTION            1
             64 POP_TOP

 20          65 LOAD_CONST               3 (<code object chain at 0x..., file "cycles.py", line 20>)
             68 MAKE_FUNCTION            0
             71 STORE_NAME               6 (chain)

 27          74 LOAD_NAME                6 (chain)
             77 LOAD_CONST               4 (4)
             80 CALL_FUNCTION            1
             83 POP_TOP

 28          84 LOAD_NAME                5 (emit)
             87 LOAD_CONST               5 ('released')
             90 CALL_FUNCTION            1
             93 POP_TOP

 31          94 LOAD_CONST               6 (<code object back at 0x..., file "cycles.py", line 31>)
             97 MAKE_FUNCTION            0
            100 STORE_NAME               7 (back)

 40         103 LOAD_NAME                7 (back)
            106 CALL_FUNCTION            0
            109 POP_TOP

 41         110 LOAD_NAME                4 (collect)
            113 CALL_FUNCTION            0
            116 POP_TOP

 42         117 LOAD_NAME                5 (emit)
            120 LOAD_NAME                0 (kept)
            123 CALL_FUNCTION            1
            126 POP_TOP

 43         127 BUILD_MAP                0
            130 STORE_NAME               8 (d)

 44         133 LOAD_NAME                8 (d)
            136 LOAD_NAME                8 (d)
            139 LOAD_CONST               7 ('self')
            142 STORE_SUBSCR

 45         143 LOAD_CONST               8 (<code object <lambda> at 0x..., file "cycles.py", line 45>)
            146 MAKE_FUNCTION            0
            149 LOAD_NAME                8 (d)
            152 LOAD_CONST               9 ('f')
            155 STORE_SUBSCR

 46         156 DELETE_NAME              8 (d)

 47         159 LOAD_NAME                4 (collect)
            162 CALL_FUNCTION            0
            165 POP_TOP

 48         166 BUILD_LIST               0
            169 STORE_NAME               9 (nested)

 49         172 SETUP_LOOP              29 (to 204)
            175 LOAD_NAME                2 (range)
            178 LOAD_CONST              10 (600)
            181 CALL_FUNCTION            1
            184 GET_ITER
        >>  185 FOR_ITER                15 (to 203)
            188 STORE_NAME              10 (_)

 50         191 LOAD_NAME                9 (nested)
            194 BUILD_LIST               1
            197 STORE_NAME               9 (nested)
            200 JUMP_ABSOLUTE          185
        >>  203 POP_BLOCK

 51     >>  204 DELETE_NAME              9 (nested)

 52         207 LOAD_NAME                5 (emit)
            210 BUILD_MAP                2
            213 LOAD_CONST              11 (1)
            216 LOAD_CONST              16 ((2, 3))
            219 BUILD_LIST               2
            222 LOAD_CONST              13 ('a')
            225 STORE_MAP
            226 LOAD_CONST               4 (4)
            229 BUILD_SET                1
            232 LOAD_CONST              14 ('b')
            235 STORE_MAP
            236 CALL_FUNCTION            1
            239 POP_TOP
            240 LOAD_CONST              15 (None)
            243 RETURN_VALUE

code cycle(label) cellvars=(held, label, me) consts=(0: None) stacksize=3 firstlineno=6
  7           0 LOAD_GLOBAL              0 (token)
              3 LOAD_CLOSURE             1 (label)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cycles.py", line 7>)
             12 MAKE_CLOSURE             0
             15 CALL_FUNCTION            1
             18 STORE_DEREF              0 (held)

  9          21 LOAD_CLOSURE             0 (held)
             24 LOAD_CLOSURE             2 (me)
             27 BUILD_TUPLE              2
             30 LOAD_CONST               2 (<code object me at 0x..., file "cycles.py", line 9>)
             33 MAKE_CLOSURE             0
             36 STORE_DEREF              2 (me)

 11          39 LOAD_DEREF               2 (me)
             42 RETURN_VALUE

code <lambda>() freevars=(label) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=7
  7           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_DEREF               0 (label)
              6 CALL_FUNCTION            1
              9 RETURN_VALUE

code me() freevars=(held, me) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=9
 10           0 LOAD_DEREF               1 (me)
              3 LOAD_DEREF               0 (held)
              6 BUILD_TUPLE              2
              9 RETURN_VALUE

code chain(n) locals=(link, i) names=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=5 firstlineno=20
 21           0 LOAD_CONST               0 (None)
              3 STORE_FAST               1 (link)

 22           6 SETUP_LOOP              44 (to 53)
              9 LOAD_GLOBAL              1 (range)
             12 LOAD_FAST                0 (n)
             15 CALL_FUNCTION            1
             18 GET_ITER
        >>   19 FOR_ITER                30 (to 52)
             22 STORE_FAST               2 (i)

 23          25 LOAD_FAST                1 (link)
             28 LOAD_GLOBAL              2 (token)
             31 LOAD_FAST                2 (i)
             34 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cycles.py", line 23>)
             37 MAKE_FUNCTION            1
             40 CALL_FUNCTION            1
             43 BUILD_LIST               2
             46 STORE_FAST               1 (link)
             49 JUMP_ABSOLUTE           19
        >>   52 POP_BLOCK

 24     >>   53 LOAD_FAST                1 (link)
             56 RETURN_VALUE

code <lambda>(i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=23
 23           0 LOAD_GLOBAL              0 (emit)
              3 LOAD_FAST                0 (i)
              6 CALL_FUNCTION            1
              9 RETURN_VALUE

code back() locals=(again, t, loop) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=31
 32           0 LOAD_CONST               1 (<code object again at 0x..., file "cycles.py", line 32>)
              3 MAKE_FUNCTION            0
              6 STORE_FAST               0 (again)

 35           9 LOAD_GLOBAL              0 (token)
             12 LOAD_FAST                0 (again)
             15 CALL_FUNCTION            1
             18 STORE_FAST               1 (t)

 36          21 LOAD_FAST                1 (t)
             24 BUILD_LIST               1
             27 STORE_FAST               2 (loop)

 37          30 LOAD_FAST                2 (loop)
             33 LOAD_ATTR                1 (append)
             36 LOAD_FAST                2 (loop)
             39 CALL_FUNCTION            1
             42 POP_TOP
             43 LOAD_CONST               0 (None)
             46 RETURN_VALUE

code again() flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=3 firstlineno=32
 33           0 LOAD_GLOBAL              0 (kept)
              3 LOAD_ATTR                1 (append)
              6 LOAD_CONST               1 ('again')
              9 CALL_FUNCTION            1
             12 POP_TOP

 34          13 LOAD_GLOBAL              2 (emit)
             16 LOAD_GLOBAL              3 (len)
             19 LOAD_GLOBAL              0 (kept)
             22 CALL_FUNCTION            1
             25 CALL_FUNCTION            1
             28 POP_TOP
             29 LOAD_CONST               0 (None)
             32 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=45
 45           0 LOAD_GLOBAL              0 (d)
              3 RETURN_VALUE
