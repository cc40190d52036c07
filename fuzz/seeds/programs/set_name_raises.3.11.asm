freevars 3.11

code <module> stacksize=4 filename='set_name_raises.py'
  0           0 RESUME                   0

  3           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object Field at 0x..., file "set_name_raises.py", line 3>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('Field')
             12 PRECALL                  2
             16 CALL                     2
             26 STORE_NAME               0 (Field)

  8          28 PUSH_NULL
             30 LOAD_BUILD_CLASS
             32 LOAD_CONST               2 (<code object A at 0x..., file "set_name_raises.py", line 8>)
             34 MAKE_FUNCTION            0
             36 LOAD_CONST               3 ('A')
             38 PRECALL                  2
             42 CALL                     2
             52 STORE_NAME               1 (A)
             54 LOAD_CONST               4 (None)
             56 RETURN_VALUE
LineTable:
  f003010101f00602011ff00002011ff00002011ff00002011ff00002011ff100
  02011ff40002011ff00002011ff00a010110f000010110f000010110f0000101
  10f000010110f100010110f400010110f000010110f000010110f000010110

code Field stacksize=1 firstlineno=3
  3           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('Field')
              8 STORE_NAME               2 (__qualname__)

  4          10 LOAD_CONST               1 (<code object __set_name__ at 0x..., file "set_name_raises.py", line 4>)
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (__set_name__)
             16 LOAD_CONST               2 (None)
             18 RETURN_VALUE
LineTable:
  80008000800080008000f00201051ff00001051ff00001051ff00001051ff000
  01051f

code __set_name__(self, owner, name) consts=(0: None) stacksize=3 qualname=Field.__set_name__ firstlineno=4
  4           0 RESUME                   0

  5           2 LOAD_GLOBAL              1 (NULL + ValueError)
             14 LOAD_FAST                2 (name)
             16 PRECALL                  1
             20 CALL                     1
             30 RAISE_VARARGS            1
LineTable:
  8000dd0e189814d10e1ed40e1ed0081e

code A stacksize=2 firstlineno=8
  8           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('A')
              8 STORE_NAME               2 (__qualname__)

  9          10 PUSH_NULL
             12 LOAD_NAME                3 (Field)
             14 PRECALL                  0
             18 CALL                     0
             28 STORE_NAME               4 (x)
             30 LOAD_CONST               1 (None)
             32 RETURN_VALUE
LineTable:
  80008000800080008000d8080d880589078c07804180418041
