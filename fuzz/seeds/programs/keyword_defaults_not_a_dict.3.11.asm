freevars 3.11

code <module> stacksize=4 filename='keyword_defaults_not_a_dict.py'
  0           0 RESUME                   0

  3           2 LOAD_CONST               0 (<code object outer at 0x..., file "keyword_defaults_not_a_dict.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 PUSH_NULL
             14 LOAD_NAME                1 (token)
             16 PRECALL                  0
             20 CALL                     0
             30 PRECALL                  1
             34 CALL                     1
             44 STORE_NAME               2 (f)

 11          46 LOAD_NAME                2 (f)
             48 DELETE_ATTR              3 (__kwdefaults__)

 12          50 PUSH_NULL
             52 LOAD_NAME                4 (emit)
             54 LOAD_NAME                2 (f)
             56 LOAD_ATTR                3 (__kwdefaults__)
             66 PRECALL                  1
             70 CALL                     1
             80 POP_TOP

 13          82 LOAD_CONST               1 ((1,))
             84 LOAD_NAME                2 (f)
             86 STORE_ATTR               3 (__kwdefaults__)
             96 LOAD_CONST               2 (None)
             98 RETURN_VALUE
LineTable:
  f003010101f006040111f000040111f000040111f00e00050a80458825882589
  278c27814e844e8001d80405d00414d8000480048051d40515d10016d40016d0
  0016d813178001d40010d00010d00010

code outer(x) locals=(inner) consts=(0: None) stacksize=2 firstlineno=3
  3           0 RESUME                   0

  4           2 LOAD_FAST                0 (x)
              4 LOAD_CONST               1 (('a',))
              6 BUILD_CONST_KEY_MAP      1
              8 LOAD_CONST               2 (<code object inner at 0x..., file "keyword_defaults_not_a_dict.py", line 4>)
             10 MAKE_FUNCTION            2 (kwdefaults)
             12 STORE_FAST               1 (inner)

  7          14 LOAD_FAST                1 (inner)
             16 RETURN_VALUE
LineTable:
  8000d81314f000010511f000010511f000010511f000010511f000010511f006
  000c11804c

code inner(*, a) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.inner firstlineno=4
  4           0 RESUME                   0

  5           2 LOAD_FAST                0 (a)
              4 RETURN_VALUE
LineTable:
  8000d80f108808
