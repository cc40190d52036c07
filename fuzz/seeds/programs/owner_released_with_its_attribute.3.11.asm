freevars 3.11

code <module> stacksize=3 filename='owner_released_with_its_attribute.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "owner_released_with_its_attribute.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  7           8 PUSH_NULL
             10 LOAD_NAME                1 (token)
             12 PRECALL                  0
             16 CALL                     0
             26 PUSH_NULL
             28 LOAD_NAME                0 (owner)
             30 PRECALL                  0
             34 CALL                     0
             44 STORE_ATTR               2 (attribute)

  8          54 PUSH_NULL
             56 LOAD_NAME                3 (emit)
             58 LOAD_CONST               1 ('end')
             60 PRECALL                  1
             64 CALL                     1
             74 POP_TOP
             76 LOAD_CONST               2 (None)
             78 RETURN_VALUE
LineTable:
  f003010101f00402011cf00002011cf00002011cf00a00151a90459147944780
  05800581078407d40011d8000480048055810b840b800b800b800b

code owner() cellvars=(captured) consts=(0: None) stacksize=2 firstlineno=2
              0 MAKE_CELL                0 (captured)

  2           2 RESUME                   0

  3           4 LOAD_GLOBAL              1 (NULL + token)
             16 PRECALL                  0
             20 CALL                     0
             30 STORE_DEREF              0 (captured)

  4          32 LOAD_CLOSURE             0 (captured)
             34 BUILD_TUPLE              1
             36 LOAD_CONST               1 (<code object <lambda> at 0x..., file "owner_released_with_its_attribute.py", line 4>)
             38 MAKE_FUNCTION            8 (closure)
             40 RETURN_VALUE
LineTable:
  f88000dd0f1489778c778048d80b1bd00b1bd00b1bd00b1bd0041b

code <lambda>() freevars=(captured) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=owner.<locals>.<lambda> firstlineno=4
              0 COPY_FREE_VARS           1

  4           2 RESUME                   0
              4 LOAD_DEREF               0 (captured)
              6 RETURN_VALUE
LineTable:
  f8800090388000
