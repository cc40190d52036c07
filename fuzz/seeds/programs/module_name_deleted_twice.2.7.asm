freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='module_name_deleted_twice.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object <lambda> at 0x..., file "module_name_deleted_twice.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  3           9 DELETE_NAME              0 (f)

  4          12 DELETE_NAME              0 (f)
             15 LOAD_CONST               1 (None)
             18 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_GLOBAL              0 (f)
              3 RETURN_VALUE
