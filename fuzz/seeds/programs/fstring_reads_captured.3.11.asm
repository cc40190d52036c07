freevars 3.11

code <module> stacksize=4 filename='fstring_reads_captured.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "fstring_reads_captured.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 13           8 PUSH_NULL
             10 LOAD_NAME                0 (outer)
             12 LOAD_CONST               1 ('x')
             14 PRECALL                  1
             18 CALL                     1
             28 STORE_NAME               1 (line)

 14          30 PUSH_NULL
             32 LOAD_NAME                2 (emit)
             34 PUSH_NULL
             36 LOAD_NAME                1 (line)
             38 PRECALL                  0
             42 CALL                     0
             52 PRECALL                  1
             56 CALL                     1
             66 POP_TOP

 15          68 PUSH_NULL
             70 LOAD_NAME                2 (emit)
             72 PUSH_NULL
             74 LOAD_NAME                1 (line)
             76 PRECALL                  0
             80 CALL                     0
             90 PRECALL                  1
             94 CALL                     1
            104 POP_TOP
            106 LOAD_CONST               2 (None)
            108 RETURN_VALUE
LineTable:
  f003010101f004080110f000080110f000080110f01600080d80758853817a84
  7a8004d8000480048054805481568456810c840c800cd8000480048054805481
  568456810c840c800c800c800c

code outer(name) locals=(line) cellvars=(name, count) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (name)
              2 MAKE_CELL                2 (count)

  2           4 RESUME                   0

  3           6 LOAD_CONST               1 (0)
              8 STORE_DEREF              2 (count)

  5          10 LOAD_CLOSURE             2 (count)
             12 LOAD_CLOSURE             0 (name)
             14 BUILD_TUPLE              2
             16 LOAD_CONST               2 (<code object line at 0x..., file "fstring_reads_captured.py", line 5>)
             18 MAKE_FUNCTION            8 (closure)
             20 STORE_FAST               1 (line)

 10          22 LOAD_FAST                1 (line)
             24 RETURN_VALUE
LineTable:
  f8f88000d80c0d8045f00403052bf00003052bf00003052bf00003052bf00003
  052bf00003052bf00a000c10804b

code line() freevars=(count, name) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=5 qualname=outer.<locals>.line firstlineno=5
              0 COPY_FREE_VARS           2

  5           2 RESUME                   0

  7           4 LOAD_DEREF               0 (count)
              6 LOAD_CONST               1 (1)
              8 BINARY_OP               13 (+=)
             12 STORE_DEREF              0 (count)

  8          14 LOAD_DEREF               0 (count)
             16 FORMAT_VALUE             0
             18 LOAD_CONST               2 (': ')
             20 LOAD_DEREF               1 (name)
             22 FORMAT_VALUE             2 (repr)
             24 LOAD_CONST               3 (' ')
             26 LOAD_DEREF               1 (name)
             28 FORMAT_VALUE             0
             30 BUILD_STRING             5
             32 RETURN_VALUE
LineTable:
  f88000e0080d9011890a8805d81217d00f2ad00f2a9834d00f2ad00f2aa044d0
  0f2ad00f2ad0082a
