freevars 3.8

code <module> flags=NOFREE stacksize=4 filename='instance_cycle.py' firstlineno=3
  3           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object Node at 0x..., file "instance_cycle.py", line 3>)
              4 LOAD_CONST               1 ('Node')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('Node')
             10 LOAD_NAME                0 (object)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (Node)

  7          16 LOAD_CONST               2 (<code object ring at 0x..., file "instance_cycle.py", line 7>)
             18 LOAD_CONST               3 ('ring')
             20 MAKE_FUNCTION            0
             22 STORE_NAME               2 (ring)

 13          24 LOAD_NAME                2 (ring)
             26 CALL_FUNCTION            0
             28 POP_TOP

 14          30 LOAD_NAME                3 (emit)
             32 LOAD_CONST               4 ('left')
             34 CALL_FUNCTION            1
             36 POP_TOP

 15          38 LOAD_NAME                4 (collect)
             40 CALL_FUNCTION            0
             42 POP_TOP

 16          44 LOAD_NAME                3 (emit)
             46 LOAD_CONST               5 ('collected')
             48 CALL_FUNCTION            1
             50 POP_TOP
             52 LOAD_CONST               6 (None)
             54 RETURN_VALUE

code Node flags=NOFREE stacksize=1 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('Node')
              6 STORE_NAME               2 (__qualname__)

  4           8 LOAD_CONST               1 (None)
             10 RETURN_VALUE

code ring() locals=(a, b) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=3 firstlineno=7
  8           0 LOAD_GLOBAL              0 (Node)
              2 CALL_FUNCTION            0
              4 LOAD_GLOBAL              0 (Node)
              6 CALL_FUNCTION            0
              8 ROT_TWO
             10 STORE_FAST               0 (a)
             12 STORE_FAST               1 (b)

  9          14 LOAD_FAST                1 (b)
             16 LOAD_FAST                0 (a)
             18 ROT_TWO
             20 LOAD_FAST                0 (a)
             22 STORE_ATTR               1 (next)
             24 LOAD_FAST                1 (b)
             26 STORE_ATTR               1 (next)

 10          28 LOAD_GLOBAL              2 (token)
             30 CALL_FUNCTION            0
             32 LOAD_FAST                0 (a)
             34 STORE_ATTR               2 (token)
             36 LOAD_CONST               0 (None)
             38 RETURN_VALUE
