freevars 2.7

code <module> consts=(3: 7, 4: 8, 5: 9) flags=NOFREE stacksize=3 filename='defaults_replaced.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "defaults_replaced.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 ('x')
             15 CALL_FUNCTION            1
             18 STORE_NAME               1 (inner)

 10          21 LOAD_NAME                2 (emit)
             24 LOAD_NAME                1 (inner)
             27 LOAD_CONST               2 (1)
             30 CALL_FUNCTION            1
             33 CALL_FUNCTION            1
             36 POP_TOP

 11          37 LOAD_CONST               7 ((7, 8, 9))
             40 LOAD_NAME                1 (inner)
             43 STORE_ATTR               3 (__defaults__)

 12          46 LOAD_NAME                2 (emit)
             49 LOAD_NAME                1 (inner)
             52 CALL_FUNCTION            0
             55 CALL_FUNCTION            1
             58 POP_TOP

 13          59 LOAD_NAME                2 (emit)
             62 LOAD_NAME                1 (inner)
             65 LOAD_ATTR                3 (__defaults__)
             68 CALL_FUNCTION            1
             71 POP_TOP

 14          72 LOAD_NAME                1 (inner)
             75 DELETE_ATTR              3 (__defaults__)

 15          78 LOAD_NAME                2 (emit)
             81 LOAD_NAME                1 (inner)
             84 LOAD_ATTR                3 (__defaults__)
             87 CALL_FUNCTION            1
             90 POP_TOP

 16          91 LOAD_NAME                1 (inner)
             94 LOAD_CONST               2 (1)
             97 CALL_FUNCTION            1
            100 POP_TOP
            101 LOAD_CONST               6 (None)
            104 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=4 firstlineno=2
  3           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 LOAD_GLOBAL              0 (token)
              9 CALL_FUNCTION            0
             12 LOAD_CLOSURE             0 (x)
             15 BUILD_TUPLE              1
             18 LOAD_CONST               1 (<code object inner at 0x..., file "defaults_replaced.py", line 3>)
             21 MAKE_CLOSURE             2
             24 STORE_FAST               1 (inner)

  6          27 LOAD_FAST                1 (inner)
             30 RETURN_VALUE

code inner(a, b, c) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 firstlineno=3
  4           0 LOAD_DEREF               0 (x)
              3 LOAD_FAST                0 (a)
              6 LOAD_FAST                2 (c)
              9 BUILD_TUPLE              3
             12 RETURN_VALUE
