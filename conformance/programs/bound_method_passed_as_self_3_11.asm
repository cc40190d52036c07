freevars 3.11
# A bound method that is the first argument of what lies below it stays whole, though it is called next.

code <module> stacksize=5 filename='bound_method_passed_as_self_3_11.asm'
  0           0 RESUME                   0

  1           2 PUSH_NULL
              4 LOAD_BUILD_CLASS
              6 LOAD_CONST               0 (<code object A at 0x..., file "bound_method_passed_as_self_3_11.asm", line 1>)
              8 MAKE_FUNCTION            0
             10 LOAD_CONST               1 ('A')
             12 LOAD_NAME                0 (object)
             14 PRECALL                  3
             18 CALL                     3
             28 STORE_NAME               1 (A)

  6          30 LOAD_CONST               2 (<code object outer at 0x..., file "bound_method_passed_as_self_3_11.asm", line 6>)
             32 MAKE_FUNCTION            0
             34 STORE_NAME               2 (outer)

 11          36 LOAD_CONST               3 (<code object call at 0x..., file "bound_method_passed_as_self_3_11.asm", line 11>)
             38 MAKE_FUNCTION            0
             40 STORE_NAME               3 (call)

 16          42 PUSH_NULL
             44 LOAD_NAME                3 (call)
             46 LOAD_NAME                2 (outer)
             48 PUSH_NULL
             50 LOAD_NAME                1 (A)
             52 PRECALL                  0
             56 CALL                     0
             66 LOAD_ATTR                4 (m)
             76 LOAD_CONST               4 (<code object <lambda> at 0x..., file "bound_method_passed_as_self_3_11.asm", line 16>)
             78 MAKE_FUNCTION            0
             80 PRECALL                  3
             84 CALL                     3
             94 POP_TOP
             96 LOAD_CONST               5 (None)
             98 RETURN_VALUE
LineTable:
  f003010101f002020117f000020117f000020117f000020117f0000201178806
  f100020117f400020117f000020117f00a02010ff00002010ff00002010ff00a
  02011cf00002011cf00002011cf00a000105800480558841884189438c438c45
  903c903cd10020d40020d00020d00020d00020

code A stacksize=1
  1           0 RESUME                   0
              2 LOAD_NAME                0 (__name__)
              4 STORE_NAME               1 (__module__)
              6 LOAD_CONST               0 ('A')
              8 STORE_NAME               2 (__qualname__)

  2          10 LOAD_CONST               1 (<code object m at 0x..., file "bound_method_passed_as_self_3_11.asm", line 2>)
             12 MAKE_FUNCTION            0
             14 STORE_NAME               3 (m)
             16 LOAD_CONST               2 (None)
             18 RETURN_VALUE
LineTable:
  80008000800080008000f002010517f000010517f000010517f000010517f000
  010517

code m(self) stacksize=3 qualname=A.m firstlineno=2
  2           0 RESUME                   0

  3           2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_CONST               1 ('called')
             16 PRECALL                  1
             20 CALL                     1
             30 POP_TOP
             32 LOAD_CONST               0 (None)
             34 RETURN_VALUE
LineTable:
  8000dd080c8858890e8c0e880e880e880e

code outer(argument) stacksize=5 firstlineno=6
  6           0 RESUME                   0

  7           2 LOAD_GLOBAL              1 (NULL + emit)
             14 LOAD_GLOBAL              3 (NULL + type)
             26 LOAD_FAST                0 (argument)
             28 PRECALL                  1
             32 CALL                     1
             42 LOAD_ATTR                2 (__name__)
             52 PRECALL                  1
             56 CALL                     1
             66 POP_TOP

  8          68 PUSH_NULL
             70 LOAD_FAST                0 (argument)
             72 PRECALL                  0
             76 CALL                     0
             86 POP_TOP
             88 LOAD_CONST               0 (None)
             90 RETURN_VALUE
LineTable:
  8000dd04088d148868891e8c1ed40920d10421d40421d00421d8040c8048814a
  844a804a804a804a

code call(function, method, owner) consts=(0: None) stacksize=3 firstlineno=11
 11           0 RESUME                   0

 12           2 LOAD_CONST               1 (1)
              4 LOAD_FAST                2 (owner)
              6 STORE_ATTR               0 (attribute)

 13          16 NOP
             18 LOAD_FAST                0 (function)
             20 LOAD_FAST                1 (method)
             22 PRECALL                  0
             26 CALL                     0
             36 RETURN_VALUE
LineTable:
  8000d816178045844fd80b1388389046d10b1bd40b1bd0041b

code <lambda>() stacksize=1 firstlineno=16
 16           0 RESUME                   0
              2 LOAD_CONST               0 (None)
              4 RETURN_VALUE
LineTable:
  800098348000
