freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='class_whose_name_is_a_value_2_7.asm'
  1           0 LOAD_CONST               0 (<code object made at 0x..., file "class_whose_name_is_a_value_2_7.asm", line 1>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (made)

  5           9 LOAD_CONST               1 (<code object f at 0x..., file "class_whose_name_is_a_value_2_7.asm", line 5>)
             12 MAKE_FUNCTION            0
             15 STORE_NAME               1 (f)

  9          18 LOAD_NAME                1 (f)
             21 CALL_FUNCTION            0
             24 POP_TOP

 10          25 LOAD_NAME                2 (emit)
             28 LOAD_CONST               2 ('made')
             31 CALL_FUNCTION            1
             34 POP_TOP
             35 LOAD_CONST               3 (None)
             38 RETURN_VALUE

code made(name, bases, namespace) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1
  2           0 DELETE_FAST              0 (name)
              3 DELETE_FAST              1 (bases)
              6 DELETE_FAST              2 (namespace)
              9 LOAD_CONST               0 (None)
             12 RETURN_VALUE

code f() flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=8 firstlineno=5
  6           0 LOAD_GLOBAL              1 (token)
              3 CALL_FUNCTION            0
              6 LOAD_GLOBAL              1 (token)
              9 CALL_FUNCTION            0
             12 BUILD_TUPLE              1
             15 BUILD_MAP                0
             18 LOAD_GLOBAL              0 (made)
             21 LOAD_CONST               0 ('__metaclass__')
             24 STORE_MAP
             25 BUILD_CLASS
             26 RETURN_VALUE
