freevars 3.11

code <module> stacksize=5 filename='unbound_fast_local_read.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object f at 0x..., file "unbound_fast_local_read.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  8           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                0 (f)
             16 LOAD_CONST               1 (True)
             18 PRECALL                  1
             22 CALL                     1
             32 PRECALL                  1
             36 CALL                     1
             46 POP_TOP

  9          48 PUSH_NULL
             50 LOAD_NAME                0 (f)
             52 LOAD_CONST               2 (False)
             54 PRECALL                  1
             58 CALL                     1
             68 POP_TOP
             70 LOAD_CONST               3 (None)
             72 RETURN_VALUE
LineTable:
  f003010101f00403010df00003010df00003010df00c00010580048051805180
  7481578457810d840d800dd800018001802581088408800880088008

code f(flag) locals=(x) consts=(0: None) stacksize=1 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_FAST                0 (flag)
              4 POP_JUMP_FORWARD_IF_FALSE     2 (to 10)

  4           6 LOAD_CONST               1 (1)
              8 STORE_FAST               1 (x)

  5     >>   10 LOAD_FAST                1 (x)
             12 RETURN_VALUE
LineTable:
  8000d8070bf00001050ed80c0d8801d80b0c8048
