freevars 3.8

code <module> flags=NOFREE stacksize=5 filename='prepare_answers_no_mapping.py' firstlineno=3
  3           0 LOAD_BUILD_CLASS
              2 LOAD_CONST               0 (<code object Meta at 0x..., file "prepare_answers_no_mapping.py", line 3>)
              4 LOAD_CONST               1 ('Meta')
              6 MAKE_FUNCTION            0
              8 LOAD_CONST               1 ('Meta')
             10 LOAD_NAME                0 (type)
             12 CALL_FUNCTION            3
             14 STORE_NAME               1 (Meta)

  8          16 LOAD_BUILD_CLASS
             18 LOAD_CONST               2 (<code object C at 0x..., file "prepare_answers_no_mapping.py", line 8>)
             20 LOAD_CONST               3 ('C')
             22 MAKE_FUNCTION            0
             24 LOAD_CONST               3 ('C')
             26 LOAD_NAME                1 (Meta)
             28 LOAD_CONST               4 (('metaclass',))
             30 CALL_FUNCTION_KW         3
             32 STORE_NAME               2 (C)
             34 LOAD_CONST               5 (None)
             36 RETURN_VALUE

code Meta flags=NOFREE stacksize=2 firstlineno=3
  3           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('Meta')
              6 STORE_NAME               2 (__qualname__)

  4           8 LOAD_CONST               1 (<code object __prepare__ at 0x..., file "prepare_answers_no_mapping.py", line 4>)
             10 LOAD_CONST               2 ('Meta.__prepare__')
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__prepare__)
             16 LOAD_CONST               3 (None)
             18 RETURN_VALUE

code __prepare__(name, bases) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=1 firstlineno=4
  5           0 LOAD_CONST               1 (5)
              2 RETURN_VALUE

code C flags=NOFREE stacksize=1 firstlineno=8
  8           0 LOAD_NAME                0 (__name__)
              2 STORE_NAME               1 (__module__)
              4 LOAD_CONST               0 ('C')
              6 STORE_NAME               2 (__qualname__)

  9           8 LOAD_CONST               1 (None)
             10 RETURN_VALUE
