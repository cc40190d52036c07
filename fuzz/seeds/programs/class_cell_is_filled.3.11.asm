freevars 3.11

code <module> stacksize=4 filename='class_cell_is_filled.py'
  0           0 RESUME                   0

  3           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object C at 0x..., file "class_cell_is_filled.py", line 3>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('C')
             12 PRECALL                  2
             16 CALL                     2
             26 STORE_NAME               0 (C)

  8          28 PUSH_NULL
             30 LOAD_NAME                1 (emit)
             32 PUSH_NULL
             34 LOAD_NAME                0 (C)
             36 PRECALL                  0
             40 CALL                     0
             50 LOAD_METHOD              2 (which)
             72 PRECALL                  0
             76 CALL                     0
             86 PRECALL                  1
             90 CALL                     1
            100 POP_TOP

  9         102 PUSH_NULL
            104 LOAD_NAME                1 (emit)
            106 LOAD_NAME                0 (C)
            108 LOAD_ATTR                2 (which)
            118 LOAD_ATTR                3 (__closure__)
            128 PRECALL                  1
            132 CALL                     1
            142 POP_TOP

 10         144 PUSH_NULL
            146 LOAD_NAME                1 (emit)
            148 LOAD_NAME                0 (C)
            150 LOAD_ATTR                2 (which)
            160 LOAD_ATTR                4 (__code__)
            170 LOAD_ATTR                5 (co_freevars)
            180 PRECALL                  1
            184 CALL                     1
            194 POP_TOP

 11         196 PUSH_NULL
            198 LOAD_NAME                1 (emit)
            200 LOAD_NAME                0 (C)
            202 LOAD_ATTR                2 (which)
            212 LOAD_ATTR                3 (__closure__)
            222 LOAD_CONST               2 (0)
            224 BINARY_SUBSCR
            234 LOAD_ATTR                6 (cell_contents)
            244 LOAD_NAME                0 (C)
            246 IS_OP                    0
            248 PRECALL                  1
            252 CALL                     1
            262 POP_TOP
            264 LOAD_CONST               3 (None)
            266 RETURN_VALUE
LineTable:
  f003010101f006020119f000020119f000020119f000020119f000020119f100
  020119f400020119f000020119f00a0001058004805180518153845387598259
  815b845bd10011d40011d00011d80004800480518457d40518d10019d40019d0
  0019d80004800480518457d40515d40521d10022d40022d00022d80004800480
  518457d405189811d4051bd40529a851d0052ed1002fd4002fd0002fd0002fd0
  002f

code C cellvars=(__class__) stacksize=2 firstlineno=3
              0 MAKE_CELL                0 (__class__)

  3           2 RESUME                   0
              4 LOAD_NAME                0 (__name__)
              6 STORE_NAME               1 (__module__)
              8 LOAD_CONST               0 ('C')
             10 STORE_NAME               2 (__qualname__)

  4          12 LOAD_CLOSURE             0 (__class__)
             14 BUILD_TUPLE              1
             16 LOAD_CONST               1 (<code object which at 0x..., file "class_cell_is_filled.py", line 4>)
             18 MAKE_FUNCTION            8 (closure)
             20 STORE_NAME               3 (which)
             22 LOAD_CLOSURE             0 (__class__)
             24 COPY                     1
             26 STORE_NAME               4 (__classcell__)
             28 RETURN_VALUE
LineTable:
  f880008000800080008000f002010519f000010519f000010519f000010519f0
  00010519f000010519f000010519f000010519f000010519

code which(self) freevars=(__class__) consts=(0: None) stacksize=1 qualname=C.which firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0

  5           4 LOAD_DEREF               1 (__class__)
              6 RETURN_VALUE
LineTable:
  f88000d80f18d00818
