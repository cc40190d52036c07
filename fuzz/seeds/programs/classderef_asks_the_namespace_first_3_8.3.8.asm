freevars 3.8

code f() locals=(g) cellvars=(x) stacksize=6 filename='classderef_asks_the_namespace_first_3_8.asm'
  1           0 LOAD_CONST               0 (1)
              2 STORE_DEREF              0 (x)
              4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object g at 0x..., file "classderef_asks_the_namespace_first_3_8.asm", line 1>)
             10 LOAD_CONST               2 ('g')
             12 MAKE_FUNCTION            8 (closure)
             14 STORE_FAST               0 (g)
             16 LOAD_GLOBAL              0 (emit)
             18 LOAD_FAST                0 (g)
             20 CALL_FUNCTION            0
             22 CALL_FUNCTION            1
             24 POP_TOP
             26 LOAD_CONST               3 ('shadow')
             28 STORE_GLOBAL             1 (x)
             30 LOAD_GLOBAL              0 (emit)
             32 LOAD_FAST                0 (g)
             34 CALL_FUNCTION            0
             36 CALL_FUNCTION            1
             38 POP_TOP
             40 DELETE_GLOBAL            1 (x)
             42 DELETE_DEREF             0 (x)
             44 LOAD_GLOBAL              0 (emit)
             46 LOAD_FAST                0 (g)
             48 CALL_FUNCTION            0
             50 CALL_FUNCTION            1
             52 POP_TOP
             54 LOAD_CONST               4 (None)
             56 RETURN_VALUE

code g freevars=(x) flags=NESTED stacksize=2
  1           0 LOAD_CLASSDEREF          0 (x)
              2 RETURN_VALUE
