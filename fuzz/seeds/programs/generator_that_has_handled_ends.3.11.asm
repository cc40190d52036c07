freevars 3.11

code <module> stacksize=2 filename='generator_that_has_handled_ends.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object handles at 0x..., file "generator_that_has_handled_ends.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (handles)

  9           8 PUSH_NULL
             10 LOAD_NAME                0 (handles)
             12 PRECALL                  0
             16 CALL                     0
             26 GET_ITER
        >>   28 FOR_ITER                 2 (to 34)
             30 STORE_NAME               1 (each)

 10          32 JUMP_BACKWARD            3 (to 28)

  9     >>   34 LOAD_CONST               1 (None)
             36 RETURN_VALUE
LineTable:
  f003010101f00404010ef00004010ef00004010ef00e000d14884789498c49f0
  00010109f0000101098044d80408f003010109f000010109

code handles() flags=OPTIMIZED|NEWLOCALS|GENERATOR stacksize=4 firstlineno=2
  2           0 RETURN_GENERATOR
              2 POP_TOP
              4 RESUME                   0

  3           6 NOP

  4           8 LOAD_GLOBAL              0 (missing)
             20 POP_TOP
             22 LOAD_CONST               0 (None)
             24 RETURN_VALUE
        >>   26 PUSH_EXC_INFO

  5          28 LOAD_GLOBAL              2 (NameError)
             40 CHECK_EXC_MATCH
             42 POP_JUMP_FORWARD_IF_FALSE     8 (to 60)
             44 POP_TOP

  6          46 LOAD_CONST               0 (None)
             48 YIELD_VALUE
             50 RESUME                   1
             52 POP_TOP
             54 POP_EXCEPT
             56 LOAD_CONST               0 (None)
             58 RETURN_VALUE

  5     >>   60 RERAISE                  0
        >>   62 COPY                     3
             64 POP_EXCEPT
             66 RERAISE                  1
ExceptionTable:
  8 to 20 -> 26 [0]
  26 to 52 -> 62 [1] lasti
  60 to 60 -> 62 [1] lasti
LineTable:
  e800e8008000f00203050edd080f880788078807f8dd0b14f00001050ef00001
  050ef00001050ed8080d880588058805880588058805f00301050ef8f8f8
