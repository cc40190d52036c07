freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='super_no_class_cell.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object f at 0x..., file "super_no_class_cell.py", line 3>)
              2 LOAD_CONST               1 ('f')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  7           8 LOAD_NAME                0 (f)
             10 LOAD_CONST               2 (1)
             12 CALL_FUNCTION            1
             14 POP_TOP
             16 LOAD_CONST               3 (None)
             18 RETURN_VALUE

code f(self) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=3
  4           0 LOAD_GLOBAL              0 (super)
              2 CALL_FUNCTION            0
              4 RETURN_VALUE
