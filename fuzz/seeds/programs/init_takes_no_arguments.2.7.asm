freevars 2.7

code <module> flags=NOFREE stacksize=3 filename='init_takes_no_arguments.py' firstlineno=2
  2           0 LOAD_CONST               0 ('C')
              3 LOAD_NAME                0 (object)
              6 BUILD_TUPLE              1
              9 LOAD_CONST               1 (<code object C at 0x..., file "init_takes_no_arguments.py", line 2>)
             12 MAKE_FUNCTION            0
             15 CALL_FUNCTION            0
             18 BUILD_CLASS
             19 STORE_NAME               1 (C)

  6          22 LOAD_NAME                1 (C)
             25 LOAD_CONST               2 (1)
             28 CALL_FUNCTION            1
             31 POP_TOP
             32 LOAD_CONST               3 (None)
             35 RETURN_VALUE

code C flags=NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_NAME                0 (__name__)
              3 STORE_NAME               1 (__module__)

  3           6 LOAD_LOCALS
              7 RETURN_VALUE
