freevars 3.11

code <module> stacksize=5 filename='code_object_argument_counts.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "code_object_argument_counts.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (1)
             14 PRECALL                  1
             18 CALL                     1
             28 LOAD_ATTR                1 (__code__)
             38 STORE_NAME               2 (code)

 10          40 PUSH_NULL
             42 LOAD_NAME                3 (emit)
             44 LOAD_NAME                2 (code)
             46 LOAD_ATTR                4 (co_argcount)
             56 LOAD_NAME                2 (code)
             58 LOAD_ATTR                5 (co_posonlyargcount)
             68 LOAD_NAME                2 (code)
             70 LOAD_ATTR                6 (co_kwonlyargcount)
             80 BUILD_TUPLE              3
             82 PRECALL                  1
             86 CALL                     1
             96 POP_TOP

 11          98 PUSH_NULL
            100 LOAD_NAME                3 (emit)
            102 LOAD_NAME                2 (code)
            104 LOAD_ATTR                7 (co_varnames)
            114 PRECALL                  1
            118 CALL                     1
            128 POP_TOP
            130 LOAD_CONST               2 (None)
            132 RETURN_VALUE
LineTable:
  f003010101f004040111f000040111f000040111f00e00080d80758851817884
  78d407188004d8000480048064d406169804d4182fb014d43147d00548d10049
  d40049d00049d8000480048054d40515d10016d40016d00016d00016d00016

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_DEREF               0 (x)
              6 LOAD_CONST               1 (('e',))
              8 BUILD_CONST_KEY_MAP      1
             10 LOAD_CLOSURE             0 (x)
             12 BUILD_TUPLE              1
             14 LOAD_CONST               2 (<code object inner at 0x..., file "code_object_argument_counts.py", line 3>)
             16 MAKE_FUNCTION           10 (kwdefaults, closure)
             18 STORE_FAST               1 (inner)

  6          20 LOAD_FAST                1 (inner)
             22 RETURN_VALUE
LineTable:
  f88000d82223f000010511f000010511f000010511f000010511f000010511f0
  00010511f000010511f006000c11804c

code inner(a, b, /, c, *, d, e) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.inner firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_DEREF               5 (x)
              6 RETURN_VALUE
LineTable:
  f88000d80f108808
