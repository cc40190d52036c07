freevars 3.11

code <module> stacksize=7 filename='call_of_a_temporary_closure.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object make at 0x..., file "call_of_a_temporary_closure.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 PUSH_NULL
             16 LOAD_NAME                0 (make)
             18 PUSH_NULL
             20 LOAD_NAME                2 (token)
             22 PRECALL                  0
             26 CALL                     0
             36 PRECALL                  1
             40 CALL                     1
             50 PUSH_NULL
             52 LOAD_NAME                2 (token)
             54 PRECALL                  0
             58 CALL                     0
             68 PRECALL                  1
             72 CALL                     1
             82 PRECALL                  1
             86 CALL                     1
             96 POP_TOP
             98 LOAD_CONST               1 (None)
            100 RETURN_VALUE
LineTable:
  f003010101f004040110f000040110f000040110f00e0001058004805d805480
  548825882589278c27815d845d9035903591379437d1051bd4051bd1001cd400
  1cd0001cd0001cd0001c

code make(held) locals=(call) cellvars=(held) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (held)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (held)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object call at 0x..., file "call_of_a_temporary_closure.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_FAST               1 (call)

  6          14 LOAD_FAST                1 (call)
             16 RETURN_VALUE
LineTable:
  f88000f00201051df00001051df00001051df00001051df00001051df006000c
  10804b

code call(given) freevars=(held) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=2 qualname=make.<locals>.call firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_DEREF               1 (held)
              6 LOAD_FAST                0 (given)
              8 IS_OP                    0
             10 RETURN_VALUE
LineTable:
  f88000d80f139075887dd0081c
