freevars 3.11

code <module> stacksize=4 filename='finally_returns_instead.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object swallows at 0x..., file "finally_returns_instead.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (swallows)

 10           8 LOAD_CONST               1 (<code object replaces at 0x..., file "finally_returns_instead.py", line 10>)
             10 MAKE_FUNCTION            0
             12 STORE_NAME               1 (replaces)

 17          14 PUSH_NULL
             16 LOAD_NAME                2 (emit)
             18 PUSH_NULL
             20 LOAD_NAME                0 (swallows)
             22 PRECALL                  0
             26 CALL                     0
             36 PRECALL                  1
             40 CALL                     1
             50 POP_TOP

 18          52 PUSH_NULL
             54 LOAD_NAME                2 (emit)
             56 PUSH_NULL
             58 LOAD_NAME                1 (replaces)
             60 PRECALL                  0
             64 CALL                     0
             74 PRECALL                  1
             78 CALL                     1
             88 POP_TOP
             90 LOAD_CONST               2 (None)
             92 RETURN_VALUE
LineTable:
  f003010101f004050115f000050115f000050115f01004011af00004011af000
  04011af00e000105800480588058815a845ad10010d40010d00010d800048004
  80588058815a845ad10010d40010d00010d00010d00010

code swallows() locals=(n) stacksize=5 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_CONST               1 ((1, 2))
              4 GET_ITER
              6 FOR_ITER                41 (to 90)
              8 STORE_FAST               0 (n)

  4          10 NOP

  5          12 LOAD_GLOBAL              1 (NULL + ValueError)
             24 LOAD_GLOBAL              3 (NULL + token)
             36 PRECALL                  0
             40 CALL                     0
             50 PRECALL                  1
             54 CALL                     1
             64 RAISE_VARARGS            1
        >>   66 PUSH_EXC_INFO

  7          68 LOAD_FAST                0 (n)
             70 SWAP                     2
             72 POP_TOP
             74 SWAP                     2
             76 POP_EXCEPT
             78 SWAP                     2
             80 POP_TOP
             82 RETURN_VALUE
        >>   84 COPY                     3
             86 POP_EXCEPT
             88 RERAISE                  1

  3     >>   90 LOAD_CONST               0 (None)
             92 RETURN_VALUE
ExceptionTable:
  12 to 64 -> 66 [1]
  66 to 74 -> 84 [2] lasti
LineTable:
  8000d80d13f000040515f0000405158801f002030915dd121c9d5599579c57d1
  1225d41225d00c25f8e013148848884888488848884888488848884888488848
  f009040515f000040515

code replaces() consts=(0: None) stacksize=4 firstlineno=10
 10           0 RESUME                   0

 11           2 NOP

 12           4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0

 14          30 POP_TOP
             32 LOAD_CONST               1 ('replaced')
             34 RETURN_VALUE
        >>   36 PUSH_EXC_INFO
             38 POP_TOP
             40 POP_EXCEPT
             42 LOAD_CONST               1 ('replaced')
             44 RETURN_VALUE
        >>   46 COPY                     3
             48 POP_EXCEPT
             50 RERAISE                  1
ExceptionTable:
  4 to 28 -> 36 [0]
  36 to 38 -> 46 [1] lasti
LineTable:
  8000f00203051add0f1489778c77e00f19887a887af8887a887a887a887a887a
  887a887a
