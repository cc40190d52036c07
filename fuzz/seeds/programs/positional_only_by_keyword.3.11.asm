freevars 3.11

code <module> consts=(4: ('b', 'c')) stacksize=5 filename='positional_only_by_keyword.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "positional_only_by_keyword.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 PUSH_NULL
             10 PUSH_NULL
             12 LOAD_NAME                0 (outer)
             14 LOAD_CONST               1 (1)
             16 PRECALL                  1
             20 CALL                     1
             30 LOAD_CONST               1 (1)
             32 LOAD_CONST               2 (2)
             34 LOAD_CONST               3 (3)
             36 KW_NAMES                 4
             38 PRECALL                  3
             42 CALL                     3
             52 POP_TOP
             54 LOAD_CONST               5 (None)
             56 RETURN_VALUE
LineTable:
  f003010101f004040111f000040111f000040111f00e00010980058005806181
  088408881188619031d00015d10015d40015d00015d00015d00015

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object inner at 0x..., file "positional_only_by_keyword.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (inner)

  6          14 LOAD_FAST                1 (inner)
             16 RETURN_VALUE
LineTable:
  f88000f002010511f000010511f000010511f000010511f000010511f006000c
  11804c

code inner(a, b, /, c) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.inner firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_DEREF               3 (x)
              6 RETURN_VALUE
LineTable:
  f88000d80f108808
