freevars 3.11

code <module> consts=(3: ('two',)) stacksize=5 filename='keyword_only_missing_three.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "keyword_only_missing_three.py", line 2>)
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
             34 LOAD_CONST               2 (2)
             36 KW_NAMES                 3
             38 PRECALL                  3
             42 CALL                     3
             52 POP_TOP
             54 LOAD_CONST               4 (None)
             56 RETURN_VALUE
LineTable:
  f003010101f004040111f000040111f000040111f00e00010980058005806181
  088408881188419031d00015d10015d40015d00015d00015d00015

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_DEREF               0 (x)
              6 LOAD_CONST               1 (('two',))
              8 BUILD_CONST_KEY_MAP      1
             10 LOAD_CLOSURE             0 (x)
             12 BUILD_TUPLE              1
             14 LOAD_CONST               2 (<code object inner at 0x..., file "keyword_only_missing_three.py", line 3>)
             16 MAKE_FUNCTION           10 (kwdefaults, closure)
             18 STORE_FAST               1 (inner)

  6          20 LOAD_FAST                1 (inner)
             22 RETURN_VALUE
LineTable:
  f88000d81e1ff000010511f000010511f000010511f000010511f000010511f0
  00010511f000010511f006000c11804c

code inner(*args, one, two, three, four) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARARGS|NESTED stacksize=1 qualname=outer.<locals>.inner firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_DEREF               5 (x)
              6 RETURN_VALUE
LineTable:
  f88000d80f108808
