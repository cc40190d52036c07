freevars 3.11

code <module> stacksize=4 filename='traceback_keeps_a_frame.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object fails at 0x..., file "traceback_keeps_a_frame.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (fails)

  6           8 NOP

  7          10 PUSH_NULL
             12 LOAD_NAME                0 (fails)
             14 PRECALL                  0
             18 CALL                     0
             28 POP_TOP
             30 LOAD_CONST               1 (None)
             32 RETURN_VALUE
        >>   34 PUSH_EXC_INFO

  8          36 LOAD_NAME                1 (NameError)
             38 CHECK_EXC_MATCH
             40 POP_JUMP_FORWARD_IF_FALSE     4 (to 50)
             42 POP_TOP

  9          44 POP_EXCEPT
             46 LOAD_CONST               1 (None)
             48 RETURN_VALUE

  8     >>   50 RERAISE                  0
        >>   52 COPY                     3
             54 POP_EXCEPT
             56 RERAISE                  1
ExceptionTable:
  10 to 28 -> 34 [0]
  34 to 42 -> 52 [1] lasti
  50 to 50 -> 52 [1] lasti
LineTable:
  f003010101f00401010cf00001010cf00001010cf008030109d8040980458147
  8447804780478047f8d80710f000010109f000010109f000010109d804088044
  8044f003010109f8f8f8

code fails() stacksize=1 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_GLOBAL              0 (missing)
             14 POP_TOP
             16 LOAD_CONST               0 (None)
             18 RETURN_VALUE
LineTable:
  8000dd040b804780478047
