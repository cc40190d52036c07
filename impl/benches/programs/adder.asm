freevars 3.11
| # An adder factory: a closure is made, called once and released.
|
| def adder(x):
|     def add(y):
|         return x + y
|
|     return add
|
|
| def work(n):
|     total = 0
|     for i in range(n):
|         total = adder(i)(total)
|     return total
|
|
| def loop(n):
|     total = 0
|     for i in range(n):
|         total = i
|     return total
|

code <module> stacksize=1 filename='adder.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object adder at 0x..., file "adder.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (adder)

 10           8 LOAD_CONST               1 (<code object work at 0x..., file "adder.py", line 10>)
             10 MAKE_FUNCTION            0
             12 STORE_NAME               1 (work)

 17          14 LOAD_CONST               2 (<code object loop at 0x..., file "adder.py", line 17>)
             16 MAKE_FUNCTION            0
             18 STORE_NAME               2 (loop)
             20 LOAD_CONST               3 (None)
             22 RETURN_VALUE
LineTable:
  f003010101f00604010ff00004010ff00004010ff00e040111f000040111f000
  040111f00e040111f000040111f000040111f000040111f000040111

code adder(x) locals=(add) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=3
              0 MAKE_CELL                0 (x)

  3           2 RESUME                   0

  4           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object add at 0x..., file "adder.py", line 4>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (add)

  7          14 LOAD_FAST                1 (add)
             16 RETURN_VALUE
LineTable:
  f88000f002010515f000010515f000010515f000010515f000010515f006000c
  0f804a

code add(y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=adder.<locals>.add firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0

  5           4 LOAD_DEREF               1 (x)
              6 LOAD_FAST                0 (y)
              8 BINARY_OP                0 (+)
             12 RETURN_VALUE
LineTable:
  f88000d80f1090318975880c

code work(n) locals=(total, i) consts=(0: None) stacksize=5 firstlineno=10
 10           0 RESUME                   0

 11           2 LOAD_CONST               1 (0)
              4 STORE_FAST               1 (total)

 12           6 LOAD_GLOBAL              1 (NULL + range)
             18 LOAD_FAST                0 (n)
             20 PRECALL                  1
             24 CALL                     1
             34 GET_ITER
        >>   36 FOR_ITER                26 (to 90)
             38 STORE_FAST               2 (i)

 13          40 PUSH_NULL
             42 LOAD_GLOBAL              3 (NULL + adder)
             54 LOAD_FAST                2 (i)
             56 PRECALL                  1
             60 CALL                     1
             70 LOAD_FAST                1 (total)
             72 PRECALL                  1
             76 CALL                     1
             86 STORE_FAST               1 (total)
             88 JUMP_BACKWARD           27 (to 36)

 14     >>   90 LOAD_FAST                1 (total)
             92 RETURN_VALUE
LineTable:
  8000d80c0d8045dd0d12903189588c58f000010520f0000105208801d8101895
  059061910894089815910f940f88058805d80b10804c

code loop(n) locals=(total, i) consts=(0: None) stacksize=3 firstlineno=17
 17           0 RESUME                   0

 18           2 LOAD_CONST               1 (0)
              4 STORE_FAST               1 (total)

 19           6 LOAD_GLOBAL              1 (NULL + range)
             18 LOAD_FAST                0 (n)
             20 PRECALL                  1
             24 CALL                     1
             34 GET_ITER
        >>   36 FOR_ITER                 4 (to 46)
             38 STORE_FAST               2 (i)

 20          40 LOAD_FAST                2 (i)
             42 STORE_FAST               1 (total)
             44 JUMP_BACKWARD            5 (to 36)

 21     >>   46 LOAD_FAST                1 (total)
             48 RETURN_VALUE
LineTable:
  8000d80c0d8045dd0d12903189588c58f000010512f0000105128801d8101188
  058805d80b10804c
