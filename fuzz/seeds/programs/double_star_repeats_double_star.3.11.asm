freevars 3.11

code <module> stacksize=7 filename='double_star_repeats_double_star.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "double_star_repeats_double_star.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 PUSH_NULL
             10 PUSH_NULL
             12 LOAD_NAME                0 (outer)
             14 LOAD_CONST               1 (1)
             16 PRECALL                  1
             20 CALL                     1
             30 LOAD_CONST               7 (())
             32 BUILD_MAP                0
             34 LOAD_CONST               2 ('a')
             36 LOAD_CONST               1 (1)
             38 BUILD_MAP                1
             40 DICT_MERGE               1
             42 LOAD_CONST               3 (2)
             44 LOAD_CONST               4 (3)
             46 LOAD_CONST               5 (('b', 'a'))
             48 BUILD_CONST_KEY_MAP      2
             50 DICT_MERGE               1
             52 CALL_FUNCTION_EX         1
             54 POP_TOP
             56 LOAD_CONST               6 (None)
             58 RETURN_VALUE
LineTable:
  f003010101f004040111f000040111f000040111f00e00010980058005806181
  088408d00028d00028884390118838d000289851a051d01727d01727d00028d0
  0028d00028d00028d00028

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object inner at 0x..., file "double_star_repeats_double_star.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (inner)

  6          14 LOAD_FAST                1 (inner)
             16 RETURN_VALUE
LineTable:
  f88000f002010511f000010511f000010511f000010511f000010511f006000c
  11804c

code inner(**more) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARKEYWORDS|NESTED stacksize=1 qualname=outer.<locals>.inner firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_DEREF               1 (x)
              6 RETURN_VALUE
LineTable:
  f88000d80f108808
