freevars 3.11

code <module> stacksize=6 filename='argument_rebound_while_caller_holds_it.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object callee at 0x..., file "argument_rebound_while_caller_holds_it.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (callee)

  8           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 LOAD_NAME                0 (callee)
             16 PUSH_NULL
             18 LOAD_NAME                2 (token)
             20 PRECALL                  0
             24 CALL                     0
             34 PRECALL                  1
             38 CALL                     1
             48 PRECALL                  1
             52 CALL                     1
             62 POP_TOP
             64 LOAD_CONST               1 (None)
             66 RETURN_VALUE
LineTable:
  f003010101f004030118f000030118f000030118f00c00010580048056805688
  45884589478c47815f845fd10015d40015d00015d00015d00015

code callee(p) consts=(0: None) stacksize=3 firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_CONST               1 ('rebound')
              4 STORE_FAST               0 (p)

  4           6 LOAD_GLOBAL              1 (NULL + emit)
             18 LOAD_FAST                0 (p)
             20 PRECALL                  1
             24 CALL                     1
             34 POP_TOP

  5          36 LOAD_CONST               2 (<code object <lambda> at 0x..., file "argument_rebound_while_caller_holds_it.py", line 5>)
             38 MAKE_FUNCTION            0
             40 RETURN_VALUE
LineTable:
  8000d808118041dd04088811814784478047d80b17883cd00417

code <lambda>() flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=callee.<locals>.<lambda> firstlineno=5
  5           0 RESUME                   0
              2 LOAD_CONST               0 (None)
              4 RETURN_VALUE
LineTable:
  800090348000
