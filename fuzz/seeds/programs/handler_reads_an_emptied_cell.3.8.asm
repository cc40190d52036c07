freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='handler_reads_an_emptied_cell.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object empties at 0x..., file "handler_reads_an_emptied_cell.py", line 3>)
              2 LOAD_CONST               1 ('empties')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (empties)

 20           8 LOAD_NAME                0 (empties)
             10 CALL_FUNCTION            0
             12 POP_TOP
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code empties() locals=(tries) cellvars=(read, value) stacksize=4 firstlineno=3
  4           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_DEREF              1 (value)

  6           6 LOAD_CLOSURE             1 (value)
              8 BUILD_TUPLE              1
             10 LOAD_CONST               1 (<code object read at 0x..., file "handler_reads_an_emptied_cell.py", line 6>)
             12 LOAD_CONST               2 ('empties.<locals>.read')
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_DEREF              0 (read)

  9          18 LOAD_CLOSURE             0 (read)
             20 BUILD_TUPLE              1
             22 LOAD_CONST               3 (<code object tries at 0x..., file "handler_reads_an_emptied_cell.py", line 9>)
             24 LOAD_CONST               4 ('empties.<locals>.tries')
             26 MAKE_FUNCTION            8 (closure)
             28 STORE_FAST               0 (tries)

 15          30 LOAD_GLOBAL              1 (emit)
             32 LOAD_GLOBAL              2 (len)
             34 LOAD_FAST                0 (tries)
             36 LOAD_CONST               5 (1)
             38 CALL_FUNCTION            1
             40 CALL_FUNCTION            1
             42 CALL_FUNCTION            1
             44 POP_TOP

 16          46 DELETE_DEREF             1 (value)

 17          48 LOAD_GLOBAL              1 (emit)
             50 LOAD_FAST                0 (tries)
             52 LOAD_CONST               6 (2)
             54 CALL_FUNCTION            1
             56 CALL_FUNCTION            1
             58 POP_TOP
             60 LOAD_CONST               0 (None)
             62 RETURN_VALUE

code read() freevars=(value) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=6
  7           0 LOAD_DEREF               0 (value)
              2 RETURN_VALUE

code tries(first) locals=(error) freevars=(read) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=10 firstlineno=9
 10           0 SETUP_FINALLY           12 (to 14)

 11           2 LOAD_FAST                0 (first)
              4 LOAD_DEREF               0 (read)
              6 CALL_FUNCTION            0
              8 BUILD_LIST               2
             10 POP_BLOCK
             12 RETURN_VALUE

 12     >>   14 DUP_TOP
             16 LOAD_GLOBAL              0 (NameError)
             18 COMPARE_OP              10 (exception match)
             20 POP_JUMP_IF_FALSE       58
             22 POP_TOP
             24 STORE_FAST               1 (error)
             26 POP_TOP
             28 SETUP_FINALLY           16 (to 46)

 13          30 LOAD_GLOBAL              1 (str)
             32 LOAD_FAST                1 (error)
             34 CALL_FUNCTION            1
             36 ROT_FOUR
             38 POP_BLOCK
             40 POP_EXCEPT
             42 CALL_FINALLY             2 (to 46)
             44 RETURN_VALUE
        >>   46 LOAD_CONST               0 (None)
             48 STORE_FAST               1 (error)
             50 DELETE_FAST              1 (error)
             52 END_FINALLY
             54 POP_EXCEPT
             56 JUMP_FORWARD             2 (to 60)
        >>   58 END_FINALLY
        >>   60 LOAD_CONST               0 (None)
             62 RETURN_VALUE
