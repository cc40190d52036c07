freevars 3.11
# requirement: call-follows
# CPython, once it has specialised the PRECALL, would make the call at once and go on behind a CALL that is not there.

code f() stacksize=3 filename='x'
              0 LOAD_GLOBAL 1 (NULL + len)
              12 LOAD_CONST 0 (())
              14 PRECALL 1
              18 NOP
              20 CALL 1
              30 RETURN_VALUE
