freevars 3.11

code <module> stacksize=7 filename='raise_from_cause.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object outer at 0x..., file "raise_from_cause.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 PUSH_NULL
             10 PUSH_NULL
             12 LOAD_NAME                0 (outer)
             14 PUSH_NULL
             16 LOAD_NAME                1 (KeyError)
             18 PUSH_NULL
             20 LOAD_NAME                2 (token)
             22 PRECALL                  0
             26 CALL                     0
             36 PRECALL                  1
             40 CALL                     1
             50 PRECALL                  1
             54 CALL                     1
             64 PRECALL                  0
             68 CALL                     0
             78 POP_TOP
             80 LOAD_CONST               1 (None)
             82 RETURN_VALUE
LineTable:
  f003010101f006040110f000040110f000040110f00e00011980058005806880
  688875887589778c77d10617d40617d10018d40018d1001ad4001ad0001ad000
  1ad0001a

code outer(reason) locals=(fail) cellvars=(reason) consts=(0: None) stacksize=2 firstlineno=3
              0 MAKE_CELL                0 (reason)

  3           2 RESUME                   0

  4           4 LOAD_CLOSURE             0 (reason)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object fail at 0x..., file "raise_from_cause.py", line 4>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (fail)

  7          14 LOAD_FAST                1 (fail)
             16 RETURN_VALUE
LineTable:
  f88000f00201052ff00001052ff00001052ff00001052ff00001052ff006000c
  10804b

code fail() freevars=(reason) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=outer.<locals>.fail firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0

  5           4 LOAD_GLOBAL              1 (NULL + ValueError)
             16 LOAD_CONST               1 ('effect')
             18 PRECALL                  1
             22 CALL                     1
             32 LOAD_DEREF               0 (reason)
             34 RAISE_VARARGS            2
LineTable:
  f88000dd0e189818d10e22d40e22a806d0082e
