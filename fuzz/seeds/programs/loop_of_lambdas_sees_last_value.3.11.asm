freevars 3.11

code <module> stacksize=5 filename='loop_of_lambdas_sees_last_value.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object make at 0x..., file "loop_of_lambdas_sees_last_value.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

  9           8 PUSH_NULL
             10 LOAD_NAME                0 (make)
             12 PRECALL                  0
             16 CALL                     0
             26 STORE_NAME               1 (functions)

 10          28 LOAD_NAME                1 (functions)
             30 GET_ITER
        >>   32 FOR_ITER                21 (to 76)
             34 STORE_NAME               2 (f)

 11          36 PUSH_NULL
             38 LOAD_NAME                3 (emit)
             40 PUSH_NULL
             42 LOAD_NAME                2 (f)
             44 PRECALL                  0
             48 CALL                     0
             58 PRECALL                  1
             62 CALL                     1
             72 POP_TOP
             74 JUMP_BACKWARD           22 (to 32)

 12     >>   76 PUSH_NULL
             78 LOAD_NAME                3 (emit)
             80 LOAD_NAME                1 (functions)
             82 LOAD_CONST               1 (0)
             84 BINARY_SUBSCR
             94 LOAD_ATTR                4 (__closure__)
            104 LOAD_CONST               1 (0)
            106 BINARY_SUBSCR
            116 LOAD_NAME                1 (functions)
            118 LOAD_CONST               2 (3)
            120 BINARY_SUBSCR
            130 LOAD_ATTR                4 (__closure__)
            140 LOAD_CONST               1 (0)
            142 BINARY_SUBSCR
            152 IS_OP                    0
            154 PRECALL                  1
            158 CALL                     1
            168 POP_TOP
            170 LOAD_CONST               3 (None)
            172 RETURN_VALUE
LineTable:
  f003010101f004040115f000040115f000040115f00e000d11884489468c4680
  09d80912f00001010ef00001010e8041d8040880448811881189138c13814984
  4980498049d80004800480598871845cd4051d9861d40520a049a861a44cd424
  3cb851d4243fd0053fd10040d40040d00040d00040d00040

code make() locals=(functions) cellvars=(i) consts=(0: None) stacksize=5 firstlineno=2
              0 MAKE_CELL                1 (i)

  2           2 RESUME                   0

  3           4 BUILD_LIST               0
              6 STORE_FAST               0 (functions)

  4           8 LOAD_GLOBAL              1 (NULL + range)
             20 LOAD_CONST               1 (4)
             22 PRECALL                  1
             26 CALL                     1
             36 GET_ITER
        >>   38 FOR_ITER                26 (to 92)
             40 STORE_DEREF              1 (i)

  5          42 LOAD_FAST                0 (functions)
             44 LOAD_METHOD              1 (append)
             66 LOAD_CLOSURE             1 (i)
             68 BUILD_TUPLE              1
             70 LOAD_CONST               2 (<code object <lambda> at 0x..., file "loop_of_lambdas_sees_last_value.py", line 5>)
             72 MAKE_FUNCTION            8 (closure)
             74 PRECALL                  1
             78 CALL                     1
             88 POP_TOP
             90 JUMP_BACKWARD           27 (to 38)

  6     >>   92 LOAD_FAST                0 (functions)
             94 RETURN_VALUE
LineTable:
  f88000d810128049dd0d12903189588c58f000010524f0000105248801d80811
  d70818d208189819981998199819d10823d40823d00823d00823d80b14d00414

code <lambda>() freevars=(i) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=make.<locals>.<lambda> firstlineno=5
              0 COPY_FREE_VARS           1

  5           2 RESUME                   0
              4 LOAD_DEREF               0 (i)
              6 RETURN_VALUE
LineTable:
  f88000a0118000
