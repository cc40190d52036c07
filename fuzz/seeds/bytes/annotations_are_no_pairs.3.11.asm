freevars 3.11

code f() stacksize=3 filename='x'
          0 LOAD_CONST               0 (('a',))
          2 LOAD_CONST               1 (<code object g at 0x..., file "x", line 1>)
          4 MAKE_FUNCTION            4 (annotations)
          6 RETURN_VALUE

code g() stacksize=1
          0 LOAD_CONST               0 (None)
          2 RETURN_VALUE
