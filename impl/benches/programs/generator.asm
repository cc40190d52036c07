freevars 3.11
| # A generator that reads and rebinds a captured variable at each of its steps.
|
| def numbers(n):
|     last = 0
|
|     def generate():
|         nonlocal last
|         for _ in range(n):
|             last += 1
|             yield last
|
|     return generate()
|
|
| def work(n):
|     total = 0
|     for each in numbers(n):
|         total += each
|     return total
|
|
| def loop(n):
|     total = 0
|     for each in range(n):
|         total += each
|     return total
|

code <module> stacksize=1 filename='generator.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object numbers at 0x..., file "generator.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (numbers)

 15           8 LOAD_CONST               1 (<code object work at 0x..., file "generator.py", line 15>)
             10 MAKE_FUNCTION            0
             12 STORE_NAME               1 (work)

 22          14 LOAD_CONST               2 (<code object loop at 0x..., file "generator.py", line 22>)
             16 MAKE_FUNCTION            0
             18 STORE_NAME               2 (loop)
             20 LOAD_CONST               3 (None)
             22 RETURN_VALUE
LineTable:
  f003010101f006090116f000090116f000090116f018040111f000040111f000
  040111f00e040111f000040111f000040111f000040111f000040111

code numbers(n) locals=(generate) cellvars=(n, last) consts=(0: None) stacksize=2 firstlineno=3
              0 MAKE_CELL                0 (n)
              2 MAKE_CELL                2 (last)

  3           4 RESUME                   0

  4           6 LOAD_CONST               1 (0)
              8 STORE_DEREF              2 (last)

  6          10 LOAD_CLOSURE             2 (last)
             12 LOAD_CLOSURE             0 (n)
             14 BUILD_TUPLE              2
             16 LOAD_CONST               2 (<code object generate at 0x..., file "generator.py", line 6>)
             18 MAKE_FUNCTION            8 (closure)
             20 STORE_FAST               1 (generate)

 12          22 PUSH_NULL
             24 LOAD_FAST                1 (generate)
             26 PRECALL                  0
             30 CALL                     0
             40 RETURN_VALUE
LineTable:
  f8f88000d80b0c8044f004040517f000040517f000040517f000040517f00004
  0517f000040517f00c000c148838893a8c3ad00415

code generate() locals=(_) freevars=(last, n) flags=OPTIMIZED|NEWLOCALS|NESTED|GENERATOR stacksize=3 qualname=numbers.<locals>.generate firstlineno=6
              0 COPY_FREE_VARS           2

  6           2 RETURN_GENERATOR
              4 POP_TOP
              6 RESUME                   0

  8           8 LOAD_GLOBAL              1 (NULL + range)
             20 LOAD_DEREF               2 (n)
             22 PRECALL                  1
             26 CALL                     1
             36 GET_ITER
        >>   38 FOR_ITER                11 (to 62)
             40 STORE_FAST               0 (_)

  9          42 LOAD_DEREF               1 (last)
             44 LOAD_CONST               1 (1)
             46 BINARY_OP               13 (+=)
             50 STORE_DEREF              1 (last)

 10          52 LOAD_DEREF               1 (last)
             54 YIELD_VALUE
             56 RESUME                   1
             58 POP_TOP
             60 JUMP_BACKWARD           12 (to 38)

  8     >>   62 LOAD_CONST               0 (None)
             64 RETURN_VALUE
LineTable:
  f8e800e8008000e51116907191189418f000020917f0000209178841d80c1090
  4189498844d81216884a884a884a884af005020917f000020917

code work(n) locals=(total, each) consts=(0: None) stacksize=3 firstlineno=15
 15           0 RESUME                   0

 16           2 LOAD_CONST               1 (0)
              4 STORE_FAST               1 (total)

 17           6 LOAD_GLOBAL              1 (NULL + numbers)
             18 LOAD_FAST                0 (n)
             20 PRECALL                  1
             24 CALL                     1
             34 GET_ITER
        >>   36 FOR_ITER                 7 (to 52)
             38 STORE_FAST               2 (each)

 18          40 LOAD_FAST                1 (total)
             42 LOAD_FAST                2 (each)
             44 BINARY_OP               13 (+=)
             48 STORE_FAST               1 (total)
             50 JUMP_BACKWARD            8 (to 36)

 19     >>   52 LOAD_FAST                1 (total)
             54 RETURN_VALUE
LineTable:
  8000d80c0d8045dd10179801910a940af000010516f0000105168804d8080d90
  14890d88058805d80b10804c

code loop(n) locals=(total, each) consts=(0: None) stacksize=3 firstlineno=22
 22           0 RESUME                   0

 23           2 LOAD_CONST               1 (0)
              4 STORE_FAST               1 (total)

 24           6 LOAD_GLOBAL              1 (NULL + range)
             18 LOAD_FAST                0 (n)
             20 PRECALL                  1
             24 CALL                     1
             34 GET_ITER
        >>   36 FOR_ITER                 7 (to 52)
             38 STORE_FAST               2 (each)

 25          40 LOAD_FAST                1 (total)
             42 LOAD_FAST                2 (each)
             44 BINARY_OP               13 (+=)
             48 STORE_FAST               1 (total)
             50 JUMP_BACKWARD            8 (to 36)

 26     >>   52 LOAD_FAST                1 (total)
             54 RETURN_VALUE
LineTable:
  8000d80c0d8045dd1015906191089408f000010516f0000105168804d8080d90
  14890d88058805d80b10804c
