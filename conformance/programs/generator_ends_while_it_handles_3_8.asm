freevars 3.8
# What a generator is left handling, by code that no compiler emits, does not outlive it: an exception with its traceback.

code <module> stacksize=3 filename='generator_ends_while_it_handles_3_8.asm'
  1           0 LOAD_CONST               0 (<code object g at 0x..., file "generator_ends_while_it_handles_3_8.asm", line 1>)
              2 LOAD_CONST               1 ('')
              4 MAKE_FUNCTION            0
              6 CALL_FUNCTION            0
              8 LOAD_METHOD              0 (close)
             10 CALL_METHOD              0
             12 POP_TOP
             14 LOAD_GLOBAL              1 (any)
             16 LOAD_CONST               0 (<code object g at 0x..., file "generator_ends_while_it_handles_3_8.asm", line 1>)
             18 LOAD_CONST               1 ('')
             20 MAKE_FUNCTION            0
             22 CALL_FUNCTION            0
             24 CALL_FUNCTION            1
             26 POP_TOP
             28 LOAD_GLOBAL              1 (any)
             30 LOAD_CONST               2 (<code object h at 0x..., file "generator_ends_while_it_handles_3_8.asm", line 1>)
             32 LOAD_CONST               1 ('')
             34 MAKE_FUNCTION            0
             36 CALL_FUNCTION            0
             38 CALL_FUNCTION            1
             40 RETURN_VALUE

code g() flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=6 filename='generator_ends_while_it_handles_3_8.asm'
  1           0 SETUP_FINALLY            2 (to 4)
              2 RAISE_VARARGS            0
        >>    4 POP_TOP
              6 POP_TOP
              8 ROT_FOUR
             10 POP_TOP
             12 POP_EXCEPT
             14 LOAD_CONST               0 (None)
             16 RETURN_VALUE

code h() flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=6 filename='generator_ends_while_it_handles_3_8.asm'
  1           0 SETUP_FINALLY            2 (to 4)
              2 RAISE_VARARGS            0
        >>    4 POP_TOP
              6 ROT_FOUR
              8 POP_TOP
             10 POP_TOP
             12 POP_EXCEPT
             14 LOAD_CONST               0 (None)
             16 RETURN_VALUE
