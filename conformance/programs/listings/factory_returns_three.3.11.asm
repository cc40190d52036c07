freevars 3.11

code <module> stacksize=5 filename='factory_returns_three.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object factory at 0x..., file "factory_returns_three.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (factory)

 11           8 PUSH_NULL
             10 LOAD_NAME                1 (emit)
             12 PUSH_NULL
             14 PUSH_NULL
             16 LOAD_NAME                0 (factory)
             18 PRECALL                  0
             22 CALL                     0
             32 PRECALL                  0
             36 CALL                     0
             46 PRECALL                  1
             50 CALL                     1
             60 POP_TOP
             62 LOAD_CONST               1 (None)
             64 RETURN_VALUE
LineTable:
  f003010101f004060113f000060113f000060113f01200010580048059805780
  5781598459815b845bd10011d40011d00011d00011d00011

code factory() locals=(closure) cellvars=(three) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                1 (three)

  2           2 RESUME                   0

  3           4 LOAD_CONST               1 (3)
              6 STORE_DEREF              1 (three)

  5           8 LOAD_CLOSURE             1 (three)
             10 BUILD_TUPLE              1
             12 LOAD_CONST               2 (<code object closure at 0x..., file "factory_returns_three.py", line 5>)
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               0 (closure)

  8          18 LOAD_FAST                0 (closure)
             20 RETURN_VALUE
LineTable:
  f88000d80c0d8045f004010515f000010515f000010515f000010515f0000105
  15f006000c13804e

code closure() freevars=(three) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=factory.<locals>.closure firstlineno=5
              0 COPY_FREE_VARS           1

  5           2 RESUME                   0

  6           4 LOAD_DEREF               0 (three)
              6 RETURN_VALUE
LineTable:
  f88000d80f14880c
