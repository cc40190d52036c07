freevars 3.11

code <module> stacksize=4 filename='raise_from_no_exception.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object outer at 0x..., file "raise_from_no_exception.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 PUSH_NULL
             10 PUSH_NULL
             12 LOAD_NAME                0 (outer)
             14 LOAD_CONST               1 (5)
             16 PRECALL                  1
             20 CALL                     1
             30 PRECALL                  0
             34 CALL                     0
             44 POP_TOP
             46 LOAD_CONST               2 (None)
             48 RETURN_VALUE
LineTable:
  f003010101f006040110f000040110f000040110f00e00010980058005806181
  088408810a840a800a800a800a

code outer(reason) locals=(fail) cellvars=(reason) consts=(0: None) stacksize=2 firstlineno=3
              0 MAKE_CELL                0 (reason)

  3           2 RESUME                   0

  4           4 LOAD_CLOSURE             0 (reason)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object fail at 0x..., file "raise_from_no_exception.py", line 4>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (fail)

  7          14 LOAD_FAST                1 (fail)
             16 RETURN_VALUE
LineTable:
  f88000f00201052ef00001052ef00001052ef00001052ef00001052ef006000c
  10804b

code fail() freevars=(reason) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=4 qualname=outer.<locals>.fail firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0

  5           4 LOAD_GLOBAL              1 (NULL + ValueError)
             16 LOAD_GLOBAL              3 (NULL + token)
             28 PRECALL                  0
             32 CALL                     0
             42 PRECALL                  1
             46 CALL                     1
             56 LOAD_DEREF               0 (reason)
             58 RAISE_VARARGS            2
LineTable:
  f88000dd0e189d1599179c17d10e21d40e21a076d0082d
