freevars 3.8

code f() stacksize=2 filename='x'
  1           0 LOAD_CONST               0 (None)
              2 LOAD_CONST               1 (('a', 'b'))
              4 BUILD_CONST_KEY_MAP      1
              6 RETURN_VALUE
