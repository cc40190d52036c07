freevars 3.11

code <module> stacksize=4 filename='cell_has_no_other_attributes.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object cell at 0x..., file "cell_has_no_other_attributes.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (cell)

  6           8 LOAD_CONST               1 ('x')
             10 PUSH_NULL
             12 LOAD_NAME                0 (cell)
             14 LOAD_CONST               2 (1)
             16 PRECALL                  1
             20 CALL                     1
             30 STORE_ATTR               1 (name)
             40 LOAD_CONST               3 (None)
             42 RETURN_VALUE
LineTable:
  f003010101f004010126f000010126f000010126f00800101380048004805181
  078407840c800c800c

code cell(x) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (x)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (x)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "cell_has_no_other_attributes.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 LOAD_ATTR                0 (__closure__)
             22 LOAD_CONST               2 (0)
             24 BINARY_SUBSCR
             34 RETURN_VALUE
LineTable:
  f88000d80c15884988498849d40b22a031d40b25d00425

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=cell.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090418000
