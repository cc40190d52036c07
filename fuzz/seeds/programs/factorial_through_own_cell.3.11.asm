freevars 3.11

code <module> stacksize=5 filename='factorial_through_own_cell.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object make at 0x..., file "factorial_through_own_cell.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           8 PUSH_NULL
             10 LOAD_NAME                0 (make)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (factorial)

 10          28 PUSH_NULL
             30 LOAD_NAME                2 (emit)
             32 PUSH_NULL
             34 LOAD_NAME                1 (factorial)
             36 LOAD_CONST               1 (5)
             38 PRECALL                  1
             42 CALL                     1
             52 PRECALL                  1
             56 CALL                     1
             66 POP_TOP

 11          68 PUSH_NULL
             70 LOAD_NAME                2 (emit)
             72 PUSH_NULL
             74 LOAD_NAME                1 (factorial)
             76 LOAD_CONST               2 (25)
             78 PRECALL                  1
             82 CALL                     1
             92 PRECALL                  1
             96 CALL                     1
            106 POP_TOP

 12         108 PUSH_NULL
            110 LOAD_NAME                2 (emit)
            112 LOAD_NAME                1 (factorial)
            114 LOAD_ATTR                3 (__closure__)
            124 LOAD_CONST               3 (0)
            126 BINARY_SUBSCR
            136 LOAD_ATTR                4 (cell_contents)
            146 LOAD_NAME                1 (factorial)
            148 IS_OP                    0
            150 PRECALL                  1
            154 CALL                     1
            164 POP_TOP
            166 LOAD_CONST               4 (None)
            168 RETURN_VALUE
LineTable:
  f003010101f004040115f000040115f000040115f00e000d11884489468c4680
  09d800048004805980598871815c845cd10012d40012d00012d8000480048059
  80598872815d845dd10013d40013d00013d8000480048059d4051a9831d4051d
  d4052ba879d00538d10039d40039d00039d00039d00039

code make() cellvars=(factorial) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (factorial)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (factorial)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object factorial at 0x..., file "factorial_through_own_cell.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 STORE_DEREF              0 (factorial)

  6          14 LOAD_DEREF               0 (factorial)
             16 RETURN_VALUE
LineTable:
  f88000f002010534f000010534f000010534f000010534f000010534f006000c
  15d00414

code factorial(n) freevars=(factorial) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=5 qualname=make.<locals>.factorial firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0

  4           4 LOAD_FAST                0 (n)
              6 LOAD_CONST               1 (2)
              8 COMPARE_OP               0 (<)
             14 POP_JUMP_FORWARD_IF_FALSE     2 (to 20)
             16 LOAD_CONST               2 (1)
             18 JUMP_FORWARD            16 (to 52)
        >>   20 LOAD_FAST                0 (n)
             22 PUSH_NULL
             24 LOAD_DEREF               1 (factorial)
             26 LOAD_FAST                0 (n)
             28 LOAD_CONST               2 (1)
             30 BINARY_OP               10 (-)
             34 PRECALL                  1
             38 CALL                     1
             48 BINARY_OP                5 (*)
        >>   52 RETURN_VALUE
LineTable:
  f88000d81415980192459045887188719871a039a039a851b011a955d12333d4
  2333d11f33d00833
