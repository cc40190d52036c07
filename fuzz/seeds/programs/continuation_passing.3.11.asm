freevars 3.11

code <module> stacksize=6 filename='continuation_passing.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object factorial at 0x..., file "continuation_passing.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (factorial)

  8           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                0 (factorial)
             16 LOAD_CONST               1 (10)
             18 LOAD_CONST               2 (<code object <lambda> at 0x..., file "continuation_passing.py", line 8>)
             20 MAKE_FUNCTION            0
             22 PRECALL                  2
             26 CALL                     2
             36 PRECALL                  1
             40 CALL                     1
             50 POP_TOP
             52 LOAD_CONST               3 (None)
             54 RETURN_VALUE
LineTable:
  f003010101f004030139f000030139f000030139f00c00010580048059805988
  72d01326d01326d10527d40527d10028d40028d00028d00028d00028

code factorial(n, then) cellvars=(n, then) consts=(0: None) stacksize=5 firstlineno=2
              0 MAKE_CELL                0 (n)
              2 MAKE_CELL                1 (then)

  2           4 RESUME                   0

  3           6 LOAD_DEREF               0 (n)
              8 LOAD_CONST               1 (0)
             10 COMPARE_OP               2 (==)
             16 POP_JUMP_FORWARD_IF_FALSE    11 (to 40)

  4          18 PUSH_NULL
             20 LOAD_DEREF               1 (then)
             22 LOAD_CONST               2 (1)
             24 PRECALL                  1
             28 CALL                     1
             38 RETURN_VALUE

  5     >>   40 LOAD_GLOBAL              1 (NULL + factorial)
             52 LOAD_DEREF               0 (n)
             54 LOAD_CONST               2 (1)
             56 BINARY_OP               10 (-)
             60 LOAD_CLOSURE             0 (n)
             62 LOAD_CLOSURE             1 (then)
             64 BUILD_TUPLE              2
             66 LOAD_CONST               3 (<code object <lambda> at 0x..., file "continuation_passing.py", line 5>)
             68 MAKE_FUNCTION            8 (closure)
             70 PRECALL                  2
             74 CALL                     2
             84 RETURN_VALUE
LineTable:
  f8f88000d80708884182768076d80f138874904189778c77880edd0b14905198
  119155d01c37d01c37d01c37d01c37d01c37d10b38d40b38d00438

code <lambda>(rest) freevars=(n, then) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 qualname=factorial.<locals>.<lambda> firstlineno=5
              0 COPY_FREE_VARS           2

  5           2 RESUME                   0
              4 PUSH_NULL
              6 LOAD_DEREF               2 (then)
              8 LOAD_DEREF               1 (n)
             10 LOAD_FAST                0 (rest)
             12 BINARY_OP                5 (*)
             16 PRECALL                  1
             20 CALL                     1
             30 RETURN_VALUE
LineTable:
  f88000a814a814a861b024a968a91eac1e8000

code <lambda>(value) consts=(0: None) stacksize=1 firstlineno=8
  8           0 RESUME                   0
              2 LOAD_FAST                0 (value)
              4 RETURN_VALUE
LineTable:
  8000a0158000
