freevars 2.7

code <module> flags=NOFREE stacksize=4 filename='class_in_a_loop.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "class_in_a_loop.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 12           9 LOAD_NAME                1 (emit)
             12 BUILD_LIST               0
             15 LOAD_NAME                0 (make)
             18 CALL_FUNCTION            0
             21 GET_ITER
        >>   22 FOR_ITER                21 (to 46)
             25 STORE_NAME               2 (C)
             28 LOAD_NAME                2 (C)
             31 CALL_FUNCTION            0
             34 LOAD_ATTR                3 (get)
             37 CALL_FUNCTION            0
             40 LIST_APPEND              2
             43 JUMP_ABSOLUTE           22
        >>   46 CALL_FUNCTION            1
             49 POP_TOP
             50 LOAD_CONST               1 (None)
             53 RETURN_VALUE

code make() locals=(classes, C) cellvars=(i) consts=(0: None) stacksize=5 firstlineno=2
  3           0 BUILD_LIST               0
              3 STORE_FAST               0 (classes)

  4           6 SETUP_LOOP              61 (to 70)
              9 LOAD_GLOBAL              0 (range)
             12 LOAD_CONST               1 (3)
             15 CALL_FUNCTION            1
             18 GET_ITER
        >>   19 FOR_ITER                47 (to 69)
             22 STORE_DEREF              0 (i)

  5          25 LOAD_CONST               2 ('C')
             28 LOAD_GLOBAL              1 (object)
             31 BUILD_TUPLE              1
             34 LOAD_CLOSURE             0 (i)
             37 BUILD_TUPLE              1
             40 LOAD_CONST               3 (<code object C at 0x..., file "class_in_a_loop.py", line 5>)
             43 MAKE_CLOSURE             0
             46 CALL_FUNCTION            0
             49 BUILD_CLASS
             50 STORE_FAST               1 (C)

  8          53 LOAD_FAST                0 (classes)
             56 LOAD_ATTR                2 (append)
             59 LOAD_FAST                1 (C)
             62 CALL_FUNCTION            1
             65 POP_TOP
             66 JUMP_ABSOLUTE           19
        >>   69 POP_BLOCK

  9     >>   70 LOAD_FAST                0 (classes)
             73 RETURN_VALUE

code C freevars=(i) flags=NEWLOCALS stacksize=2 firstlineno=5
  5           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  6           6 LOAD_CLOSURE             0 (i)
              9 BUILD_TUPLE              1
             12 LOAD_CONST               0 (<code object get at 0x..., file "class_in_a_loop.py", line 6>)
             15 MAKE_CLOSURE             0
             18 STORE_NAME               2 (get)
             21 LOAD_LOCALS
             22 RETURN_VALUE

code get(self) freevars=(i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=6
  7           0 LOAD_DEREF               0 (i)
              3 RETURN_VALUE
