freevars 3.11

code <module> stacksize=2 filename='unbound_fast_local_deleted.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object f at 0x..., file "unbound_fast_local_deleted.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (f)

  9           8 PUSH_NULL
             10 LOAD_NAME                0 (f)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP
             28 LOAD_CONST               1 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f00404010af00004010af00004010af00e00010280018103840380
  0380038003

code f() locals=(x) stacksize=3 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_GLOBAL              1 (NULL + token)
             14 PRECALL                  0
             18 CALL                     0
             28 STORE_FAST               0 (x)

  4          30 DELETE_FAST              0 (x)

  5          32 LOAD_GLOBAL              3 (NULL + emit)
             44 LOAD_CONST               1 ('deleted')
             46 PRECALL                  1
             50 CALL                     1
             60 POP_TOP

  6          62 DELETE_FAST              0 (x)
             64 LOAD_CONST               0 (None)
             66 RETURN_VALUE
LineTable:
  8000dd080d89078c078041d80809dd04088819814f844f804fd8080988018801
