freevars 3.11
# A generator lets go of what it handles before its frame goes, which a traceback may keep (code that no compiler emits).

code <module> stacksize=4 filename='generator_ends_while_it_handles_3_11.asm'
  1           0 RESUME                   0
              2 PUSH_NULL
              4 LOAD_NAME                0 (any)
              6 PUSH_NULL
              8 LOAD_CONST               0 (<code object returns at 0x..., file "generator_ends_while_it_handles_3_11.asm", line 1>)
             10 MAKE_FUNCTION            0
             12 PRECALL                  0
             16 CALL                     0
             26 PRECALL                  1
             30 CALL                     1
             40 POP_TOP
             42 PUSH_NULL
             44 LOAD_CONST               1 (<code object raises at 0x..., file "generator_ends_while_it_handles_3_11.asm", line 1>)
             46 MAKE_FUNCTION            0
             48 PRECALL                  0
             52 CALL                     0
             62 STORE_NAME               1 (a)
             64 PUSH_NULL
             66 LOAD_NAME                2 (next)
             68 LOAD_NAME                1 (a)
             70 PRECALL                  1
             74 CALL                     1
             84 RETURN_VALUE

code returns() flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=3 filename='generator_ends_while_it_handles_3_11.asm'
  1           0 RETURN_GENERATOR
              2 POP_TOP
              4 RESUME                   0
              6 RAISE_VARARGS            0
        >>    8 PUSH_EXC_INFO
             10 POP_TOP
             12 POP_TOP
             14 LOAD_CONST               0 (None)
             16 RETURN_VALUE
ExceptionTable:
  6 to 6 -> 8 [0]

code raises() flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=3 filename='generator_ends_while_it_handles_3_11.asm'
  1           0 RETURN_GENERATOR
              2 POP_TOP
              4 RESUME                   0
              6 RAISE_VARARGS            0
        >>    8 PUSH_EXC_INFO
             10 RERAISE                  0
ExceptionTable:
  6 to 6 -> 8 [0]
