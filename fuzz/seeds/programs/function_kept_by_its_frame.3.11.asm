freevars 3.11

code <module> stacksize=3 filename='function_kept_by_its_frame.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object make at 0x..., file "function_kept_by_its_frame.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 11           8 PUSH_NULL
             10 PUSH_NULL
             12 LOAD_NAME                0 (make)
             14 PRECALL                  0
             18 CALL                     0
             28 PRECALL                  0
             32 CALL                     0
             42 POP_TOP
             44 LOAD_CONST               1 (None)
             46 RETURN_VALUE
LineTable:
  f003010101f004060111f000060111f000060111f01200010780048004810684
  0681088408800880088008

code make() locals=(fails) consts=(0: None) stacksize=2 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_CONST               1 (<code object fails at 0x..., file "function_kept_by_its_frame.py", line 3>)
              4 MAKE_FUNCTION            0
              6 STORE_FAST               0 (fails)

  7           8 LOAD_GLOBAL              1 (NULL + token)
             20 PRECALL                  0
             24 CALL                     0
             34 LOAD_FAST                0 (fails)
             36 STORE_ATTR               1 (mark)

  8          46 LOAD_FAST                0 (fails)
             48 RETURN_VALUE
LineTable:
  8000f002020517f000020517f000020517f508001217911794178045844ad80b
  10804c

code fails() locals=(local) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=3 qualname=make.<locals>.fails firstlineno=3
  3           0 RESUME                   0

  4           2 LOAD_GLOBAL              1 (NULL + token)
             14 PRECALL                  0
             18 CALL                     0
             28 STORE_FAST               0 (local)

  5          30 LOAD_GLOBAL              3 (NULL + missing)
             42 LOAD_FAST                0 (local)
             44 PRECALL                  1
             48 CALL                     1
             58 POP_TOP
             60 LOAD_CONST               0 (None)
             62 RETURN_VALUE
LineTable:
  8000dd1015910794078805dd080f9005890e8c0e880e880e880e
