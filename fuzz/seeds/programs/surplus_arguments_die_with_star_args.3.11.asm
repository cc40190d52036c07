freevars 3.11

code <module> stacksize=6 filename='surplus_arguments_die_with_star_args.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object callee at 0x..., file "surplus_arguments_die_with_star_args.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (callee)

  6           8 PUSH_NULL
             10 LOAD_NAME                0 (callee)
             12 PUSH_NULL
             14 LOAD_NAME                1 (token)
             16 PRECALL                  0
             20 CALL                     0
             30 PUSH_NULL
             32 LOAD_NAME                1 (token)
             34 PRECALL                  0
             38 CALL                     0
             48 PUSH_NULL
             50 LOAD_NAME                1 (token)
             52 PRECALL                  0
             56 CALL                     0
             66 PRECALL                  3
             70 CALL                     3
             80 POP_TOP

  7          82 PUSH_NULL
             84 LOAD_NAME                2 (emit)
             86 LOAD_CONST               1 ('after')
             88 PRECALL                  1
             92 CALL                     1
            102 POP_TOP
            104 LOAD_CONST               2 (None)
            106 RETURN_VALUE
LineTable:
  f003010101f00401010ff00001010ff00001010ff00800010780068075807581
  77847790059005910794079815981599179c17d10021d40021d00021d8000480
  048057810d840d800d800d800d

code callee(first, *rest) stacksize=3 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_FAST                1 (rest)
             16 PRECALL                  1
             20 CALL                     1
             30 POP_TOP
             32 LOAD_CONST               0 (None)
             34 RETURN_VALUE
LineTable:
  8000dd04088814814a844a804a804a804a
