freevars 3.11
| # Functions that hold themselves by their own cells: a collection of the youngest objects after each hundred frees them.
|
| def cycle():
|     def me():
|         return me
|
|     return 1
|
|
| def work(n):
|     made = 0
|     for _ in range(n):
|         for _ in range(100):
|             made += cycle()
|         collect()
|     return made
|
|
| def loop(n):
|     made = 0
|     for _ in range(n):
|         for _ in range(100):
|             made += 1
|     return made
|

code <module> stacksize=1 filename='cyclic_garbage.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object cycle at 0x..., file "cyclic_garbage.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (cycle)

 10           8 LOAD_CONST               1 (<code object work at 0x..., file "cyclic_garbage.py", line 10>)
             10 MAKE_FUNCTION            0
             12 STORE_NAME               1 (work)

 19          14 LOAD_CONST               2 (<code object loop at 0x..., file "cyclic_garbage.py", line 19>)
             16 MAKE_FUNCTION            0
             18 STORE_NAME               2 (loop)
             20 LOAD_CONST               3 (None)
             22 RETURN_VALUE
LineTable:
  f003010101f00604010df00004010df00004010df00e060110f000060110f000
  060110f012050110f000050110f000050110f000050110f000050110

code cycle() cellvars=(me) consts=(0: None) stacksize=2 firstlineno=3
              0 MAKE_CELL                0 (me)

  3           2 RESUME                   0

  4           4 LOAD_CLOSURE             0 (me)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object me at 0x..., file "cyclic_garbage.py", line 4>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_DEREF              0 (me)

  7          14 LOAD_CONST               2 (1)
             16 RETURN_VALUE
LineTable:
  f88000f002010512f000010512f000010512f000010512f000010512f006000c
  0d8831

code me() freevars=(me) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=cycle.<locals>.me firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0

  5           4 LOAD_DEREF               0 (me)
              6 RETURN_VALUE
LineTable:
  f88000d80f118809

code work(n) locals=(made, _) consts=(0: None) stacksize=5 firstlineno=10
 10           0 RESUME                   0

 11           2 LOAD_CONST               1 (0)
              4 STORE_FAST               1 (made)

 12           6 LOAD_GLOBAL              1 (NULL + range)
             18 LOAD_FAST                0 (n)
             20 PRECALL                  1
             24 CALL                     1
             34 GET_ITER
        >>   36 FOR_ITER                51 (to 140)
             38 STORE_FAST               2 (_)

 13          40 LOAD_GLOBAL              1 (NULL + range)
             52 LOAD_CONST               2 (100)
             54 PRECALL                  1
             58 CALL                     1
             68 GET_ITER
        >>   70 FOR_ITER                19 (to 110)
             72 STORE_FAST               2 (_)

 14          74 LOAD_FAST                1 (made)
             76 LOAD_GLOBAL              3 (NULL + cycle)
             88 PRECALL                  0
             92 CALL                     0
            102 BINARY_OP               13 (+=)
            106 STORE_FAST               1 (made)
            108 JUMP_BACKWARD           20 (to 70)

 15     >>  110 LOAD_GLOBAL              5 (NULL + collect)
            122 PRECALL                  0
            126 CALL                     0
            136 POP_TOP
            138 JUMP_BACKWARD           52 (to 36)

 16     >>  140 LOAD_FAST                1 (made)
            142 RETURN_VALUE
LineTable:
  8000d80b0c8044dd0d12903189588c58f000030512f0000305128801dd111690
  73911a941af00001091cf00001091c8841d80c10954591479447894f88448844
  dd080f89098c0988098809d80b0f804b

code loop(n) locals=(made, _) consts=(0: None) stacksize=4 firstlineno=19
 19           0 RESUME                   0

 20           2 LOAD_CONST               1 (0)
              4 STORE_FAST               1 (made)

 21           6 LOAD_GLOBAL              1 (NULL + range)
             18 LOAD_FAST                0 (n)
             20 PRECALL                  1
             24 CALL                     1
             34 GET_ITER
        >>   36 FOR_ITER                25 (to 88)
             38 STORE_FAST               2 (_)

 22          40 LOAD_GLOBAL              1 (NULL + range)
             52 LOAD_CONST               2 (100)
             54 PRECALL                  1
             58 CALL                     1
             68 GET_ITER
        >>   70 FOR_ITER                 7 (to 86)
             72 STORE_FAST               2 (_)

 23          74 LOAD_FAST                1 (made)
             76 LOAD_CONST               3 (1)
             78 BINARY_OP               13 (+=)
             82 STORE_FAST               1 (made)
             84 JUMP_BACKWARD            8 (to 70)

 22     >>   86 JUMP_BACKWARD           26 (to 36)

 24     >>   88 LOAD_FAST                1 (made)
             90 RETURN_VALUE
LineTable:
  8000d80b0c8044dd0d12903189588c58f000020516f0000205168801dd111690
  73911a941af000010916f0000109168841d80c109041894988448844f0030109
  16e00b0f804b
