freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='constructor_sets_nofree_3_8.asm'
  1           0 LOAD_NAME                0 (emit)
              2 LOAD_CONST               0 (<code object g at 0x..., file "constructor_sets_nofree_3_8.asm", line 1>)
              4 LOAD_CONST               1 ('g')
              6 MAKE_FUNCTION            0
              8 LOAD_ATTR                1 (__code__)
             10 LOAD_ATTR                2 (co_flags)
             12 CALL_FUNCTION            1
             14 POP_TOP
             16 LOAD_CONST               2 (None)
             18 RETURN_VALUE

code g() stacksize=1
  1           0 LOAD_CONST               0 (None)
              2 RETURN_VALUE
