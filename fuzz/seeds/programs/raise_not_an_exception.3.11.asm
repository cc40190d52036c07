freevars 3.11

code <module> stacksize=4 filename='raise_not_an_exception.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "raise_not_an_exception.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 PUSH_NULL
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
  f003010101f004040110f000040110f000040110f00e00010980058005806181
  088408810a840a800a800a800a

code outer(x) locals=(fail) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object fail at 0x..., file "raise_not_an_exception.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (fail)

  6          14 LOAD_FAST                1 (fail)
             16 RETURN_VALUE
LineTable:
  f88000f002010510f000010510f000010510f000010510f000010510f006000c
  10804b

code fail() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.fail firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_DEREF               0 (x)
              6 RAISE_VARARGS            1
LineTable:
  f88000d80e0f8807
