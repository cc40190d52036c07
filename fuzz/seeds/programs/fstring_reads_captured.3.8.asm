freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='fstring_reads_captured.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object outer at 0x..., file "fstring_reads_captured.py", line 2>)
              2 LOAD_CONST               1 ('outer')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

 13           8 LOAD_NAME                0 (outer)
             10 LOAD_CONST               2 ('x')
             12 CALL_FUNCTION            1
             14 STORE_NAME               1 (line)

 14          16 LOAD_NAME                2 (emit)
             18 LOAD_NAME                1 (line)
             20 CALL_FUNCTION            0
             22 CALL_FUNCTION            1
             24 POP_TOP

 15          26 LOAD_NAME                2 (emit)
             28 LOAD_NAME                1 (line)
             30 CALL_FUNCTION            0
             32 CALL_FUNCTION            1
             34 POP_TOP
             36 LOAD_CONST               3 (None)
             38 RETURN_VALUE

code outer(name) locals=(line) cellvars=(count, name) consts=(0: None) stacksize=3 firstlineno=2
  3           0 LOAD_CONST               1 (0)
              2 STORE_DEREF              0 (count)

  5           4 LOAD_CLOSURE             0 (count)
              6 LOAD_CLOSURE             1 (name)
              8 BUILD_TUPLE              2
             10 LOAD_CONST               2 (<code object line at 0x..., file "fstring_reads_captured.py", line 5>)
             12 LOAD_CONST               3 ('outer.<locals>.line')
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               1 (line)

 10          18 LOAD_FAST                1 (line)
             20 RETURN_VALUE

code line() freevars=(count, name) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=5 firstlineno=5
  7           0 LOAD_DEREF               0 (count)
              2 LOAD_CONST               1 (1)
              4 INPLACE_ADD
              6 STORE_DEREF              0 (count)

  8           8 LOAD_DEREF               0 (count)
             10 FORMAT_VALUE             0
             12 LOAD_CONST               2 (': ')
             14 LOAD_DEREF               1 (name)
             16 FORMAT_VALUE             2 (repr)
             18 LOAD_CONST               3 (' ')
             20 LOAD_DEREF               1 (name)
             22 FORMAT_VALUE             0
             24 BUILD_STRING             5
             26 RETURN_VALUE
