freevars 2.7

code <module> names=(4: None) flags=NOFREE stacksize=3 filename='instance_released.py' firstlineno=2
  2           0 LOAD_CONST               0 ('Node')
              3 LOAD_NAME                0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object Node at 0x..., file "instance_released.py", line 2>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 STORE_NAME               1 (Node)

  8          22 LOAD_NAME                1 (Node)
             25 LOAD_NAME                2 (token)
             28 CALL_FUNCTION            0
             31 CALL_FUNCTION            1
             34 STORE_NAME               3 (node)

  9          37 LOAD_CONST               3 (None)
             40 STORE_NAME               3 (node)

 10          43 LOAD_NAME                5 (emit)
             46 LOAD_CONST               2 ('dropped')
             49 CALL_FUNCTION            1
             52 POP_TOP
             53 LOAD_CONST               3 (None)
             56 RETURN_VALUE

code Node flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  3           6 LOAD_CONST               0 (<code object __init__ at 0x..., file "instance_released.py", line 3>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               2 (__init__)
             15 LOAD_LOCALS
             16 RETURN_VALUE

code __init__(self, token) names=(1: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=3
  4           0 LOAD_FAST                1 (token)
              3 LOAD_FAST                0 (self)
              6 STORE_ATTR               0 (token)

  5           9 LOAD_CONST               0 (None)
             12 LOAD_FAST                0 (self)
             15 STORE_ATTR               2 (next)
             18 LOAD_CONST               0 (None)
             21 RETURN_VALUE
