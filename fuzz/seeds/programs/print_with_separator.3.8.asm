freevars 3.8

code <module> flags=NOFREE stacksize=10 filename='print_with_separator.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object outer at 0x..., file "print_with_separator.py", line 3>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 10           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 (', ')
             12 LOAD_CONST               3 ('.\n')
             14 CALL_FUNCTION            2
             16 LOAD_CONST               4 (1)
             18 LOAD_CONST               5 ('two')
             20 LOAD_CONST               6 (None)
             22 CALL_FUNCTION            3
             24 POP_TOP

 11          26 LOAD_NAME                0 (outer)
             28 LOAD_CONST               6 (None)
             30 LOAD_CONST               6 (None)
             32 CALL_FUNCTION            2
             34 LOAD_CONST               7 ('a')
             36 LOAD_CONST               8 ('b')
             38 CALL_FUNCTION            2
             40 POP_TOP

 12          42 SETUP_FINALLY           18 (to 62)

 13          44 LOAD_NAME                0 (outer)
             46 LOAD_CONST               4 (1)
             48 LOAD_CONST               9 ('')
             50 CALL_FUNCTION            2
             52 LOAD_CONST               7 ('a')
             54 CALL_FUNCTION            1
             56 POP_TOP
             58 POP_BLOCK
             60 JUMP_FORWARD            42 (to 104)

 14     >>   62 DUP_TOP
             64 LOAD_NAME                1 (TypeError)
             66 COMPARE_OP              10 (exception match)
             68 POP_JUMP_IF_FALSE      102
             70 POP_TOP
             72 STORE_NAME               2 (error)
             74 POP_TOP
             76 SETUP_FINALLY           12 (to 90)

 15          78 LOAD_NAME                3 (emit)
             80 LOAD_NAME                2 (error)
             82 CALL_FUNCTION            1
             84 POP_TOP
             86 POP_BLOCK
             88 BEGIN_FINALLY
        >>   90 LOAD_CONST               6 (None)
             92 STORE_NAME               2 (error)
             94 DELETE_NAME              2 (error)
             96 END_FINALLY
             98 POP_EXCEPT
            100 JUMP_FORWARD             2 (to 104)
        >>  102 END_FINALLY
        >>  104 LOAD_CONST               6 (None)
            106 RETURN_VALUE

code outer(sep, end) locals=(shown) cellvars=(end, sep) consts=(0: None) stacksize=3 firstlineno=3
  4           0 LOAD_CLOSURE             0 (end)
              2 LOAD_CLOSURE             1 (sep)
              4 BUILD_TUPLE              2
              6 LOAD_CONST               1 (<code object shown at 0x..., file "print_with_separator.py", line 4>)
              8 LOAD_CONST               2 ('outer.<locals>.shown')
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               2 (shown)

  7          14 LOAD_FAST                2 (shown)
             16 RETURN_VALUE

code shown(*values) freevars=(end, sep) flags=OPTIMIZED|NEWLOCALS|VARARGS|NESTED stacksize=5 firstlineno=4
  5           0 LOAD_GLOBAL              0 (print)
              2 LOAD_FAST                0 (values)
              4 LOAD_DEREF               1 (sep)
              6 LOAD_DEREF               0 (end)
              8 LOAD_CONST               1 (('sep', 'end'))
             10 BUILD_CONST_KEY_MAP      2
             12 CALL_FUNCTION_EX         1
             14 POP_TOP
             16 LOAD_CONST               0 (None)
             18 RETURN_VALUE
