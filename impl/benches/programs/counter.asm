freevars 3.11
| # A counter: calls of a function that rebinds a variable of the function around it.
|
| def counter():
|     count = 0
|
|     def add():
|         nonlocal count
|         count += 1
|         return count
|
|     return add
|
|
| def work(n):
|     add = counter()
|     for _ in range(n):
|         add()
|     return add()
|
|
| def loop(n):
|     for _ in range(n):
|         pass
|

code <module> stacksize=1 filename='counter.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object counter at 0x..., file "counter.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (counter)

 14           8 LOAD_CONST               1 (<code object work at 0x..., file "counter.py", line 14>)
             10 MAKE_FUNCTION            0
             12 STORE_NAME               1 (work)

 21          14 LOAD_CONST               2 (<code object loop at 0x..., file "counter.py", line 21>)
             16 MAKE_FUNCTION            0
             18 STORE_NAME               2 (loop)
             20 LOAD_CONST               3 (None)
             22 RETURN_VALUE
LineTable:
  f003010101f00608010ff00008010ff00008010ff016040111f000040111f000
  040111f00e02010df00002010df00002010df00002010df00002010d

code counter() locals=(add) cellvars=(count) consts=(0: None) stacksize=2 firstlineno=3
              0 MAKE_CELL                1 (count)

  3           2 RESUME                   0

  4           4 LOAD_CONST               1 (0)
              6 STORE_DEREF              1 (count)

  6           8 LOAD_CLOSURE             1 (count)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               2 (<code object add at 0x..., file "counter.py", line 6>)
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               0 (add)

 11          18 LOAD_FAST                0 (add)
             20 RETURN_VALUE
LineTable:
  f88000d80c0d8045f004030515f000030515f000030515f000030515f0000305
  15f00a000c0f804a

code add() freevars=(count) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=counter.<locals>.add firstlineno=6
              0 COPY_FREE_VARS           1

  6           2 RESUME                   0

  8           4 LOAD_DEREF               0 (count)
              6 LOAD_CONST               1 (1)
              8 BINARY_OP               13 (+=)
             12 STORE_DEREF              0 (count)

  9          14 LOAD_DEREF               0 (count)
             16 RETURN_VALUE
LineTable:
  f88000e0080d9011890a8805d80f14880c

code work(n) locals=(add, _) consts=(0: None) stacksize=3 firstlineno=14
 14           0 RESUME                   0

 15           2 LOAD_GLOBAL              1 (NULL + counter)
             14 PRECALL                  0
             18 CALL                     0
             28 STORE_FAST               1 (add)

 16          30 LOAD_GLOBAL              3 (NULL + range)
             42 LOAD_FAST                0 (n)
             44 PRECALL                  1
             48 CALL                     1
             58 GET_ITER
        >>   60 FOR_ITER                12 (to 86)
             62 STORE_FAST               2 (_)

 17          64 PUSH_NULL
             66 LOAD_FAST                1 (add)
             68 PRECALL                  0
             72 CALL                     0
             82 POP_TOP
             84 JUMP_BACKWARD           13 (to 60)

 18     >>   86 PUSH_NULL
             88 LOAD_FAST                1 (add)
             90 PRECALL                  0
             94 CALL                     0
            104 RETURN_VALUE
LineTable:
  8000dd0a1189298c298043dd0d12903189588c58f00001050ef00001050e8801
  d8080b880389058c0588058805d80b0e883389358c35804c

code loop(n) locals=(_) stacksize=3 firstlineno=21
 21           0 RESUME                   0

 22           2 LOAD_GLOBAL              1 (NULL + range)
             14 LOAD_FAST                0 (n)
             16 PRECALL                  1
             20 CALL                     1
             30 GET_ITER
        >>   32 FOR_ITER                 2 (to 38)
             34 STORE_FAST               1 (_)

 23          36 JUMP_BACKWARD            3 (to 32)

 22     >>   38 LOAD_CONST               0 (None)
             40 RETURN_VALUE
LineTable:
  8000dd0d12903189588c58f00001050df00001050d8801d8080cf00301050df0
  0001050d
