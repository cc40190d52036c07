freevars 3.11
| # Recursion of a function through the cell that it is itself in.
|
| def fibonacci():
|     def fib(n):
|         if n < 2:
|             return n
|         return fib(n - 1) + fib(n - 2)
|
|     return fib
|
|
| def work(n):
|     fib = fibonacci()
|     total = 0
|     for _ in range(n):
|         total += fib(10)
|     return total
|
|
| def loop(n):
|     for _ in range(n):
|         pass
|

code <module> stacksize=1 filename='fib.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object fibonacci at 0x..., file "fib.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (fibonacci)

 12           8 LOAD_CONST               1 (<code object work at 0x..., file "fib.py", line 12>)
             10 MAKE_FUNCTION            0
             12 STORE_NAME               1 (work)

 20          14 LOAD_CONST               2 (<code object loop at 0x..., file "fib.py", line 20>)
             16 MAKE_FUNCTION            0
             18 STORE_NAME               2 (loop)
             20 LOAD_CONST               3 (None)
             22 RETURN_VALUE
LineTable:
  f003010101f00606010ff00006010ff00006010ff012050111f000050111f000
  050111f01002010df00002010df00002010df00002010df00002010d

code fibonacci() cellvars=(fib) consts=(0: None) stacksize=2 firstlineno=3
              0 MAKE_CELL                0 (fib)

  3           2 RESUME                   0

  4           4 LOAD_CLOSURE             0 (fib)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object fib at 0x..., file "fib.py", line 4>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_DEREF              0 (fib)

  9          14 LOAD_DEREF               0 (fib)
             16 RETURN_VALUE
LineTable:
  f88000f002030527f000030527f000030527f000030527f000030527f00a000c
  0f804a

code fib(n) freevars=(fib) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=5 qualname=fibonacci.<locals>.fib firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0

  5           4 LOAD_FAST                0 (n)
              6 LOAD_CONST               1 (2)
              8 COMPARE_OP               0 (<)
             14 POP_JUMP_FORWARD_IF_FALSE     2 (to 20)

  6          16 LOAD_FAST                0 (n)
             18 RETURN_VALUE

  7     >>   20 PUSH_NULL
             22 LOAD_DEREF               1 (fib)
             24 LOAD_FAST                0 (n)
             26 LOAD_CONST               2 (1)
             28 BINARY_OP               10 (-)
             32 PRECALL                  1
             36 CALL                     1
             46 PUSH_NULL
             48 LOAD_DEREF               1 (fib)
             50 LOAD_FAST                0 (n)
             52 LOAD_CONST               1 (2)
             54 BINARY_OP               10 (-)
             58 PRECALL                  1
             62 CALL                     1
             72 BINARY_OP                0 (+)
             76 RETURN_VALUE
LineTable:
  f88000d80b0c88718a358835d813148848d80f128873903190719135897a8c7a
  98439843a001a041a105994a9c4ad10f26d00826

code work(n) locals=(fib, total, _) consts=(0: None) stacksize=5 firstlineno=12
 12           0 RESUME                   0

 13           2 LOAD_GLOBAL              1 (NULL + fibonacci)
             14 PRECALL                  0
             18 CALL                     0
             28 STORE_FAST               1 (fib)

 14          30 LOAD_CONST               1 (0)
             32 STORE_FAST               2 (total)

 15          34 LOAD_GLOBAL              3 (NULL + range)
             46 LOAD_FAST                0 (n)
             48 PRECALL                  1
             52 CALL                     1
             62 GET_ITER
        >>   64 FOR_ITER                16 (to 98)
             66 STORE_FAST               3 (_)

 16          68 LOAD_FAST                2 (total)
             70 PUSH_NULL
             72 LOAD_FAST                1 (fib)
             74 LOAD_CONST               2 (10)
             76 PRECALL                  1
             80 CALL                     1
             90 BINARY_OP               13 (+=)
             94 STORE_FAST               2 (total)
             96 JUMP_BACKWARD           17 (to 64)

 17     >>   98 LOAD_FAST                2 (total)
            100 RETURN_VALUE
LineTable:
  8000dd0a13892b8c2b8043d80c0d8045dd0d12903189588c58f000010519f000
  0105198801d8080d90139013905291179417d1081888058805d80b10804c

code loop(n) locals=(_) stacksize=3 firstlineno=20
 20           0 RESUME                   0

 21           2 LOAD_GLOBAL              1 (NULL + range)
             14 LOAD_FAST                0 (n)
             16 PRECALL                  1
             20 CALL                     1
             30 GET_ITER
        >>   32 FOR_ITER                 2 (to 38)
             34 STORE_FAST               1 (_)

 22          36 JUMP_BACKWARD            3 (to 32)

 21     >>   38 LOAD_CONST               0 (None)
             40 RETURN_VALUE
LineTable:
  8000dd0d12903189588c58f00001050df00001050d8801d8080cf00301050df0
  0001050d
