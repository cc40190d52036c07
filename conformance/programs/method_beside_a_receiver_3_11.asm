freevars 3.11
# A bound method that is called with a receiver beside it is not taken apart: it keeps what it is bound to until its frame has ended.

code <module> locals=(a) stacksize=6 filename='method_beside_a_receiver_3_11.asm'
          0 RESUME                   0
          2 PUSH_NULL
          4 LOAD_BUILD_CLASS
          6 LOAD_CONST               0 (<code object C at 0x..., file "method_beside_a_receiver_3_11.asm", line 1>)
          8 MAKE_FUNCTION            0
         10 LOAD_CONST               1 ('C')
         12 PRECALL                  2
         16 CALL                     2
         26 STORE_FAST               0 (a)
         28 PUSH_NULL
         30 LOAD_FAST                0 (a)
         32 PRECALL                  0
         36 CALL                     0
         46 STORE_FAST               0 (a)
         48 LOAD_GLOBAL              1 (NULL + token)
         60 PRECALL                  0
         64 CALL                     0
         74 LOAD_FAST                0 (a)
         76 STORE_ATTR               1 (held)
         86 LOAD_FAST                0 (a)
         88 LOAD_ATTR                2 (method)
         98 LOAD_CONST               2 (None)
        100 STORE_FAST               0 (a)
        102 LOAD_CONST               2 (None)
        104 PRECALL                  0
        108 CALL                     0
        118 RETURN_VALUE

code C stacksize=1
          0 RESUME                   0
          2 LOAD_CONST               0 (<code object method at 0x..., file "method_beside_a_receiver_3_11.asm", line 1>)
          4 MAKE_FUNCTION            0
          6 STORE_NAME               0 (method)
          8 LOAD_CONST               1 (None)
         10 RETURN_VALUE

code method(self, other) locals=(made) stacksize=2
          0 RESUME                   0
          2 LOAD_GLOBAL              1 (NULL + token)
         14 PRECALL                  0
         18 CALL                     0
         28 STORE_FAST               2 (made)
         30 LOAD_CONST               0 (None)
         32 RETURN_VALUE
