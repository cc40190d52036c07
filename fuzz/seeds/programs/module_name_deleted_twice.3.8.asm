freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='module_name_deleted_twice.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object <lambda> at 0x..., file "module_name_deleted_twice.py", line 2>)
              2 LOAD_CONST               1 ('<lambda>')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  3           8 DELETE_NAME              0 (f)

  4          10 DELETE_NAME              0 (f)
             12 LOAD_CONST               2 (None)
             14 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=2
  2           0 LOAD_GLOBAL              0 (f)
              2 RETURN_VALUE
