freevars 2.7

code <module> flags=NOFREE stacksize=2 filename='global_statement_cuts_capture.py' firstlineno=2
  2           0 LOAD_CONST               0 ('global')
              3 STORE_GLOBAL             0 (x)

  5           6 LOAD_CONST               1 (<code object outer at 0x..., file "global_statement_cuts_capture.py", line 5>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               1 (outer)

 20          15 LOAD_NAME                1 (outer)
             18 CALL_FUNCTION            0
             21 UNPACK_SEQUENCE          2
             24 STORE_NAME               2 (inner)
             27 STORE_NAME               3 (seen)

 21          30 LOAD_NAME                4 (emit)
             33 LOAD_NAME                2 (inner)
             36 CALL_FUNCTION            0
             39 CALL_FUNCTION            1
             42 POP_TOP

 22          43 LOAD_NAME                4 (emit)
             46 LOAD_NAME                3 (seen)
             49 CALL_FUNCTION            1
             52 POP_TOP

 23          53 LOAD_NAME                4 (emit)
             56 LOAD_NAME                2 (inner)
             59 LOAD_ATTR                5 (__closure__)
             62 CALL_FUNCTION            1
             65 POP_TOP
             66 LOAD_CONST               2 (None)
             69 RETURN_VALUE

code outer() locals=(x, middle) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=5
  6           0 LOAD_CONST               1 ('outer')
              3 STORE_FAST               0 (x)

  8           6 LOAD_CONST               2 (<code object middle at 0x..., file "global_statement_cuts_capture.py", line 8>)
              9 MAKE_FUNCTION            0
             12 STORE_FAST               1 (middle)

 17          15 LOAD_FAST                1 (middle)
             18 CALL_FUNCTION            0
             21 LOAD_FAST                0 (x)
             24 BUILD_TUPLE              2
             27 RETURN_VALUE

code middle() locals=(inner) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=8
 10           0 LOAD_CONST               1 ('written')
              3 STORE_GLOBAL             0 (x)

 12           6 LOAD_CONST               2 (<code object inner at 0x..., file "global_statement_cuts_capture.py", line 12>)
              9 MAKE_FUNCTION            0
             12 STORE_FAST               0 (inner)

 15          15 LOAD_FAST                0 (inner)
             18 RETURN_VALUE

code inner() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED|NOFREE stacksize=1 firstlineno=12
 13           0 LOAD_GLOBAL              0 (x)
              3 RETURN_VALUE
