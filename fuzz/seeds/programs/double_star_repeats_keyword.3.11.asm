freevars 3.11

code <module> stacksize=6 filename='double_star_repeats_keyword.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "double_star_repeats_keyword.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 PUSH_NULL
             10 PUSH_NULL
             12 LOAD_NAME                0 (outer)
             14 LOAD_CONST               1 (1)
             16 PRECALL                  1
             20 CALL                     1
             30 LOAD_CONST               5 (())
             32 LOAD_CONST               2 ('a')
             34 LOAD_CONST               1 (1)
             36 BUILD_MAP                1
             38 LOAD_CONST               2 ('a')
             40 LOAD_CONST               3 (2)
             42 BUILD_MAP                1
             44 DICT_MERGE               1
             46 CALL_FUNCTION_EX         1
             48 POP_TOP
             50 LOAD_CONST               4 (None)
             52 RETURN_VALUE
LineTable:
  f003010101f004040111f000040111f000040111f00e00010980058005806181
  088408d00019d000198831d00019901390619008d00019d00019d00019d00019
  d00019

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_DEREF               0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CLOSURE             0 (x)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object inner at 0x..., file "double_star_repeats_keyword.py", line 3>)
             14 MAKE_FUNCTION            9 (defaults, closure)
             16 STORE_FAST               1 (inner)

  6          18 LOAD_FAST                1 (inner)
             20 RETURN_VALUE
LineTable:
  f88000d81314f000010511f000010511f000010511f000010511f000010511f0
  00010511f006000c11804c

code inner(a, b) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.inner firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_DEREF               2 (x)
              6 RETURN_VALUE
LineTable:
  f88000d80f108808
