freevars 3.11

code f() stacksize=2 filename='x'
          0 RESUME                   0
          2 LOAD_CONST               0 (None)
          4 LOAD_CONST               1 (('a', 'b'))
          6 BUILD_CONST_KEY_MAP      1
          8 RETURN_VALUE
