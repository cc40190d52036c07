freevars 3.8

code <module> flags=NOFREE stacksize=3 filename='class_in_a_loop.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object make at 0x..., file "class_in_a_loop.py", line 2>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 12           8 LOAD_NAME                1 (emit)
             10 LOAD_CONST               2 (<code object <listcomp> at 0x..., file "class_in_a_loop.py", line 12>)
             12 LOAD_CONST               3 ('<listcomp>')
             14 MAKE_FUNCTION            0
             16 LOAD_NAME                0 (make)
             18 CALL_FUNCTION            0
             20 GET_ITER
             22 CALL_FUNCTION            1
             24 CALL_FUNCTION            1
             26 POP_TOP
             28 LOAD_CONST               4 (None)
             30 RETURN_VALUE

code make() locals=(classes, C) cellvars=(i) consts=(0: None) stacksize=5 firstlineno=2
  3           0 BUILD_LIST               0
              2 STORE_FAST               0 (classes)

  4           4 LOAD_GLOBAL              0 (range)
              6 LOAD_CONST               1 (3)
              8 CALL_FUNCTION            1
             10 GET_ITER
        >>   12 FOR_ITER                34 (to 48)
             14 STORE_DEREF              0 (i)

  5          16 LOAD_BUILD_CLASS
             18 LOAD_CLOSURE             0 (i)
             20 BUILD_TUPLE              1
             22 LOAD_CONST               2 (<code object C at 0x..., file "class_in_a_loop.py", line 5>)
             24 LOAD_CONST               3 ('C')
             26 MAKE_FUNCTION            8 (closure)
             28 LOAD_CONST               3 ('C')
             30 LOAD_GLOBAL              1 (object)
             32 CALL_FUNCTION            3
             34 STORE_FAST               1 (C)

  8          36 LOAD_FAST                0 (classes)
             38 LOAD_METHOD              2 (append)
             40 LOAD_FAST                1 (C)
             42 CALL_METHOD              1
             44 POP_TOP
             46 JUMP_ABSOLUTE           12

  9     >>   48 LOAD_FAST                0 (classes)
             50 RETURN_VALUE

code C freevars=(i) stacksize=3 firstlineno=5
  5           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('make.<locals>.C')
              6 STORE_NAME               2 (__qualname__)

  6           8 LOAD_CLOSURE             0 (i)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               1 (<code object get at 0x..., file "class_in_a_loop.py", line 6>)
             14 LOAD_CONST               2 ('make.<locals>.C.get')
             16 MAKE_FUNCTION            8 (closure)
             18 STORE_NAME               3 (get)
             20 LOAD_CONST               3 (None)
             22 RETURN_VALUE

code get(self) freevars=(i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=6
  7           0 LOAD_DEREF               0 (i)
              2 RETURN_VALUE

code <listcomp>(.0) locals=(C) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=4 firstlineno=12
 12           0 BUILD_LIST               0
              2 LOAD_FAST                0 (.0)
        >>    4 FOR_ITER                14 (to 20)
              6 STORE_FAST               1 (C)
              8 LOAD_FAST                1 (C)
             10 CALL_FUNCTION            0
             12 LOAD_METHOD              0 (get)
             14 CALL_METHOD              0
             16 LIST_APPEND              2
             18 JUMP_ABSOLUTE            4
        >>   20 RETURN_VALUE
LineTable:
  06000200
