freevars 3.11

code <module> stacksize=4 filename='add_captured_none.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "add_captured_none.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  6           8 PUSH_NULL
             10 PUSH_NULL
             12 LOAD_NAME                0 (outer)
             14 LOAD_CONST               1 (None)
             16 PRECALL                  1
             20 CALL                     1
             30 LOAD_CONST               2 (1)
             32 PRECALL                  1
             36 CALL                     1
             46 POP_TOP
             48 LOAD_CONST               1 (None)
             50 RETURN_VALUE
LineTable:
  f003010101f00401011bf00001011bf00001011bf00800010c80058005806481
  0b840b8841810e840e800e800e800e

code outer(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "add_captured_none.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 RETURN_VALUE
LineTable:
  f88000d80b1a883f883f883fd0041a

code <lambda>(y) freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=outer.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_FAST                0 (y)
              6 LOAD_DEREF               1 (x)
              8 BINARY_OP                0 (+)
             12 RETURN_VALUE
LineTable:
  f880009051981191558000
