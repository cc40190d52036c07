freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='instance_released.py' firstlineno=2
  2           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object Node at 0x..., file "instance_released.py", line 2>)
              4 LOAD_CONST               1 ('Node')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('Node')
             10 LOAD_NAME                0 (object)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (Node)

  8          16 LOAD_NAME                1 (Node)
             18 LOAD_NAME                2 (token)
             20 CALL_FUNCTION            0
             22 CALL_FUNCTION            1
             24 STORE_NAME               3 (node)

  9          26 LOAD_CONST               2 (None)
             28 STORE_NAME               3 (node)

 10          30 LOAD_NAME                4 (emit)
             32 LOAD_CONST               3 ('dropped')
             34 CALL_FUNCTION            1
             36 POP_TOP
             38 LOAD_CONST               2 (None)
             40 RETURN_VALUE

code Node flags=NOFREE stacksize=2 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('Node')
              6 STORE_NAME               2 (__qualname__)

  3           8 LOAD_CONST               1 (<code object __init__ at 0x..., file "instance_released.py", line 3>)
             10 LOAD_CONST               2 ('Node.__init__')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__init__)
             16 LOAD_CONST               3 (None)
             18 RETURN_VALUE

code __init__(self, token) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=3
  4           0 LOAD_FAST                1 (token)
              2 LOAD_FAST                0 (self)
              4 STORE_ATTR               0 (token)

  5           6 LOAD_CONST               0 (None)
              8 LOAD_FAST                0 (self)
             10 STORE_ATTR               1 (next)
             12 LOAD_CONST               0 (None)
             14 RETURN_VALUE
