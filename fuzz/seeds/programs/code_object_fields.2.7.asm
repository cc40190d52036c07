freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='code_object_fields.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "code_object_fields.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           9 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 (1)
             15 CALL_FUNCTION            1
             18 LOAD_ATTR                1 (__code__)
             21 STORE_NAME               2 (code)

 11          24 LOAD_NAME                3 (emit)
             27 LOAD_NAME                2 (code)
             30 LOAD_ATTR                4 (co_name)
             33 LOAD_NAME                2 (code)
             36 LOAD_ATTR                5 (co_argcount)
             39 LOAD_NAME                2 (code)
             42 LOAD_ATTR                6 (co_nlocals)
             45 BUILD_TUPLE              3
             48 CALL_FUNCTION            1
             51 POP_TOP

 12          52 LOAD_NAME                3 (emit)
             55 LOAD_NAME                2 (code)
             58 LOAD_ATTR                7 (co_varnames)
             61 CALL_FUNCTION            1
             64 POP_TOP

 13          65 LOAD_NAME                3 (emit)
             68 LOAD_NAME                2 (code)
             71 LOAD_ATTR                8 (co_names)
             74 CALL_FUNCTION            1
             77 POP_TOP

 14          78 LOAD_NAME                3 (emit)
             81 LOAD_NAME                2 (code)
             84 LOAD_ATTR                9 (co_freevars)
             87 LOAD_NAME                2 (code)
             90 LOAD_ATTR               10 (co_cellvars)
             93 BUILD_TUPLE              2
             96 CALL_FUNCTION            1
             99 POP_TOP
            100 LOAD_CONST               2 (None)
            103 RETURN_VALUE

code outer(x) locals=(inner) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (1)
              3 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               2 (<code object inner at 0x..., file "code_object_fields.py", line 3>)
             12 MAKE_CLOSURE             1
             15 STORE_FAST               1 (inner)

  7          18 LOAD_FAST                1 (inner)
             21 RETURN_VALUE

code inner(a, b, *rest, **more) locals=(local) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|VARARGS|VARKEYWORDS|NESTED stacksize=5 firstlineno=3
  4           0 LOAD_GLOBAL              0 (len)
              3 LOAD_FAST                2 (rest)
              6 CALL_FUNCTION            1
              9 STORE_FAST               4 (local)

  5          12 LOAD_DEREF               0 (x)
             15 LOAD_FAST                0 (a)
             18 LOAD_FAST                1 (b)
             21 LOAD_FAST                4 (local)
             24 LOAD_FAST                3 (more)
             27 BUILD_TUPLE              5
             30 RETURN_VALUE
