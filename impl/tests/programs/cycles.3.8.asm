freevars 3.8
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

code <module> flags=NOFREE stacksize=4 filename='cycles.py' firstlineno=3
  3           0 BUILD_LIST               0
              2 STORE_NAME               0 (kept)

  6           4 LOAD_CONST               0 (<code object cycle at 0x..., file "cycles.py", line 6>)
              6 LOAD_CONST               1 ('cycle')
              8 MAKE_FUNCTION            0
             10 STORE_NAME               1 (cycle)

 14          12 LOAD_NAME                2 (range)
             14 LOAD_CONST               2 (3)
             16 CALL_FUNCTION            1
             18 GET_ITER
        >>   20 FOR_ITER                12 (to 34)
             22 STORE_NAME               3 (label)

 15          24 LOAD_NAME                1 (cycle)
             26 LOAD_NAME                3 (label)
             28 CALL_FUNCTION            1
             30 POP_TOP
             32 JUMP_ABSOLUTE           20

 16     >>   34 LOAD_NAME                4 (collect)
             36 CALL_FUNCTION            0
             38 POP_TOP

 17          40 LOAD_NAME                5 (emit)
             42 LOAD_CONST               3 ('collected')
             44 CALL_FUNCTION            1
             46 POP_TOP

 20          48 LOAD_CONST               4 (<code object chain at 0x..., file "cycles.py", line 20>)
             50 LOAD_CONST               5 ('chain')
             52 MAKE_FUNCTION            0
             54 STORE_NAME               6 (chain)

 27          56 LOAD_NAME                6 (chain)
             58 LOAD_CONST               6 (4)
             60 CALL_FUNCTION            1
             62 POP_TOP

 28          64 LOAD_NAME                5 (emit)
             66 LOAD_CONST               7 ('released')
             68 CALL_FUNCTION            1
             70 POP_TOP

 31          72 LOAD_CONST               8 (<code object back at 0x..., file "cycles.py", line 31>)
             74 LOAD_CONST               9 ('back')
             76 MAKE_FUNCTION            0
             78 STORE_NAME               7 (back)

 40          80 LOAD_NAME                7 (back)
             82 CALL_FUNCTION            0
             84 POP_TOP

 41          86 LOAD_NAME                4 (collect)
             88 CALL_FUNCTION            0
             90 POP_TOP

 42          92 LOAD_NAME                5 (emit)
             94 LOAD_NAME                0 (kept)
             96 CALL_FUNCTION            1
             98 POP_TOP

 43         100 BUILD_MAP                0
            102 STORE_NAME               8 (d)

 44         104 LOAD_NAME                8 (d)
            106 LOAD_NAME                8 (d)
            108 LOAD_CONST              10 ('self')
            110 STORE_SUBSCR

 45         112 LOAD_CONST              11 (<code object <lambda> at 0x..., file "cycles.py", line 45>)
            114 LOAD_CONST              12 ('<lambda>')
            116 MAKE_FUNCTION            0
            118 LOAD_NAME                8 (d)
            120 LOAD_CONST              13 ('f')
            122 STORE_SUBSCR

 46         124 DELETE_NAME              8 (d)

 47         126 LOAD_NAME                4 (collect)
            128 CALL_FUNCTION            0
            130 POP_TOP

 48         132 BUILD_LIST               0
            134 STORE_NAME               9 (nested)

 49         136 LOAD_NAME                2 (range)
            138 LOAD_CONST              14 (600)
            140 CALL_FUNCTION            1
            142 GET_ITER
        >>  144 FOR_ITER                10 (to 156)
            146 STORE_NAME              10 (_)

 50         148 LOAD_NAME                9 (nested)
            150 BUILD_LIST               1
            152 STORE_NAME               9 (nested)
            154 JUMP_ABSOLUTE          144

 51     >>  156 DELETE_NAME              9 (nested)

 52         158 LOAD_NAME                5 (emit)
            160 LOAD_CONST              15 (1)
            162 LOAD_CONST              16 ((2, 3))
            164 BUILD_LIST               2
            166 LOAD_CONST               6 (4)
            168 BUILD_SET                1
            170 LOAD_CONST              17 (('a', 'b'))
            172 BUILD_CONST_KEY_MAP      2
            174 CALL_FUNCTION            1
            176 POP_TOP
            178 LOAD_CONST              18 (None)
            180 RETURN_VALUE

code cycle(label) cellvars=(held, label, me) consts=(0: None) stacksize=4 firstlineno=6
  7           0 LOAD_GLOBAL              0 (token)
              2 LOAD_CLOSURE             1 (label)
              4 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cycles.py", line 7>)
              8 LOAD_CONST               2 ('cycle.<locals>.<lambda>')
             10 MAKE_FUNCTION            8 (closure)
             12 CALL_FUNCTION            1
             14 STORE_DEREF              0 (held)

  9          16 LOAD_CLOSURE             0 (held)
             18 LOAD_CLOSURE             2 (me)
             20 BUILD_TUPLE              2
             22 LOAD_CONST               3 (<code object me at 0x..., file "cycles.py", line 9>)
             24 LOAD_CONST               4 ('cycle.<locals>.me')
             26 MAKE_FUNCTION            8 (closure)
             28 STORE_DEREF              2 (me)

 11          30 LOAD_DEREF               2 (me)
             32 RETURN_VALUE

code <lambda>() freevars=(label) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=7
  7           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_DEREF               0 (label)
              4 CALL_FUNCTION            1
              6 RETURN_VALUE

code me() freevars=(held, me) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 firstlineno=9
 10           0 LOAD_DEREF               1 (me)
              2 LOAD_DEREF               0 (held)
              4 BUILD_TUPLE              2
              6 RETURN_VALUE

code chain(n) locals=(link, i) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=6 firstlineno=20
 21           0 LOAD_CONST               0 (None)
              2 STORE_FAST               1 (link)

 22           4 LOAD_GLOBAL              0 (range)
              6 LOAD_FAST                0 (n)
              8 CALL_FUNCTION            1
             10 GET_ITER
        >>   12 FOR_ITER                24 (to 38)
             14 STORE_FAST               2 (i)

 23          16 LOAD_FAST                1 (link)
             18 LOAD_GLOBAL              1 (token)
             20 LOAD_FAST                2 (i)
             22 BUILD_TUPLE              1
             24 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cycles.py", line 23>)
             26 LOAD_CONST               2 ('chain.<locals>.<lambda>')
             28 MAKE_FUNCTION            1 (defaults)
             30 CALL_FUNCTION            1
             32 BUILD_LIST               2
             34 STORE_FAST               1 (link)
             36 JUMP_ABSOLUTE           12

 24     >>   38 LOAD_FAST                1 (link)
             40 RETURN_VALUE

code <lambda>(i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=2 firstlineno=23
 23           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_FAST                0 (i)
              4 CALL_FUNCTION            1
              6 RETURN_VALUE

code back() locals=(again, t, loop) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=31
 32           0 LOAD_CONST               1 (<code object again at 0x..., file "cycles.py", line 32>)
              2 LOAD_CONST               2 ('back.<locals>.again')
              4 MAKE_FUNCTION            0
              6 STORE_FAST               0 (again)

 35           8 LOAD_GLOBAL              0 (token)
             10 LOAD_FAST                0 (again)
             12 CALL_FUNCTION            1
             14 STORE_FAST               1 (t)

 36          16 LOAD_FAST                1 (t)
             18 BUILD_LIST               1
             20 STORE_FAST               2 (loop)

 37          22 LOAD_FAST                2 (loop)
             24 LOAD_METHOD              1 (append)
             26 LOAD_FAST                2 (loop)
             28 CALL_METHOD              1
             30 POP_TOP
             32 LOAD_CONST               0 (None)
             34 RETURN_VALUE

code again() flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=3 firstlineno=32
 33           0 LOAD_GLOBAL              0 (kept)
              2 LOAD_METHOD              1 (append)
              4 LOAD_CONST               1 ('again')
              6 CALL_METHOD              1
              8 POP_TOP

 34          10 LOAD_GLOBAL              2 (emit)
             12 LOAD_GLOBAL              3 (len)
             14 LOAD_GLOBAL              0 (kept)
             16 CALL_FUNCTION            1
             18 CALL_FUNCTION            1
             20 POP_TOP
             22 LOAD_CONST               0 (None)
             24 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=45
 45           0 LOAD_GLOBAL              0 (d)
              2 RETURN_VALUE
