freevars 3.11

code <module> stacksize=6 filename='conditional_binding.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object outer at 0x..., file "conditional_binding.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (outer)

  9           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 PUSH_NULL
             16 LOAD_NAME                0 (outer)
             18 LOAD_CONST               1 (True)
             20 PRECALL                  1
             24 CALL                     1
             34 PRECALL                  0
             38 CALL                     0
             48 PRECALL                  1
             52 CALL                     1
             62 POP_TOP

 10          64 PUSH_NULL
             66 LOAD_NAME                1 (emit)
             68 PUSH_NULL
             70 LOAD_NAME                0 (outer)
             72 LOAD_CONST               2 (False)
             74 PRECALL                  1
             78 CALL                     1
             88 LOAD_ATTR                2 (__closure__)
             98 LOAD_CONST               3 (0)
            100 BINARY_SUBSCR
            110 PRECALL                  1
            114 CALL                     1
            124 POP_TOP
            126 LOAD_CONST               4 (None)
            128 RETURN_VALUE
LineTable:
  f003010101f004040110f000040110f000040110f00e0001058004805b805580
  558834815b845b815d845dd10013d40013d00013d80004800480558055883581
  5c845cd4051d9861d40520d10021d40021d00021d00021d00021

code outer(flag) locals=(read) cellvars=(x) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                2 (x)

  2           2 RESUME                   0

  3           4 LOAD_FAST                0 (flag)
              6 POP_JUMP_FORWARD_IF_FALSE     2 (to 12)

  4           8 LOAD_CONST               1 ('bound')
             10 STORE_DEREF              2 (x)

  5     >>   12 LOAD_CLOSURE             2 (x)
             14 BUILD_TUPLE              1
             16 LOAD_CONST               2 (<code object <lambda> at 0x..., file "conditional_binding.py", line 5>)
             18 MAKE_FUNCTION            8 (closure)
             20 STORE_FAST               1 (read)

  6          22 LOAD_FAST                1 (read)
             24 RETURN_VALUE
LineTable:
  f88000d8070bf000010514d80c138801d80b148839883988398044d80b0f804b

code <lambda>() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=outer.<locals>.<lambda> firstlineno=5
              0 COPY_FREE_VARS           1

  5           2 RESUME                   0
              4 LOAD_DEREF               0 (x)
              6 RETURN_VALUE
LineTable:
  f8800090318000
