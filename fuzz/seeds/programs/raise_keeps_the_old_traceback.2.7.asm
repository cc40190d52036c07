freevars 2.7

code <module> names=(6: None) flags=NOFREE stacksize=5 filename='raise_keeps_the_old_traceback.py' firstlineno=2
  2           0 BUILD_LIST               0
              3 STORE_NAME               0 (saved)

  5           6 LOAD_CONST               0 (<code object raises at 0x..., file "raise_keeps_the_old_traceback.py", line 5>)
              9 MAKE_FUNCTION            0
             12 STORE_NAME               1 (raises)

 10          15 LOAD_CONST               1 (<code object keeps at 0x..., file "raise_keeps_the_old_traceback.py", line 10>)
             18 MAKE_FUNCTION            0
             21 STORE_NAME               2 (keeps)

 17          24 LOAD_NAME                2 (keeps)
             27 CALL_FUNCTION            0
             30 POP_TOP

 18          31 LOAD_NAME                3 (emit)
             34 LOAD_CONST               2 ('kept')
             37 CALL_FUNCTION            1
             40 POP_TOP

 19          41 SETUP_EXCEPT            14 (to 58)

 20          44 LOAD_NAME                0 (saved)
             47 LOAD_CONST               3 (0)
             50 BINARY_SUBSCR
             51 RAISE_VARARGS            1
             54 POP_BLOCK
             55 JUMP_FORWARD            29 (to 87)

 21     >>   58 DUP_TOP
             59 LOAD_NAME                4 (ValueError)
             62 COMPARE_OP              10 (exception match)
             65 POP_JUMP_IF_FALSE       86
             68 POP_TOP
             69 STORE_NAME               5 (error)
             72 POP_TOP

 22          73 LOAD_NAME                3 (emit)
             76 LOAD_CONST               4 ('raised once more')
             79 CALL_FUNCTION            1
             82 POP_TOP
             83 JUMP_FORWARD             1 (to 87)
        >>   86 END_FINALLY

 23     >>   87 LOAD_CONST               6 (None)
             90 STORE_NAME               5 (error)

 24          93 LOAD_NAME                0 (saved)
             96 LOAD_ATTR                7 (pop)
             99 CALL_FUNCTION            0
            102 POP_TOP

 25         103 LOAD_NAME                3 (emit)
            106 LOAD_CONST               5 ('dropped')
            109 CALL_FUNCTION            1
            112 POP_TOP
            113 LOAD_CONST               6 (None)
            116 RETURN_VALUE

code raises() locals=(held) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=5
  6           0 LOAD_GLOBAL              0 (token)
              3 CALL_FUNCTION            0
              6 STORE_FAST               0 (held)

  7           9 LOAD_GLOBAL              1 (ValueError)
             12 LOAD_CONST               1 ('again')
             15 CALL_FUNCTION            1
             18 RAISE_VARARGS            1
             21 LOAD_CONST               0 (None)
             24 RETURN_VALUE

code keeps() locals=(error) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=5 firstlineno=10
 11           0 SETUP_EXCEPT            11 (to 14)

 12           3 LOAD_GLOBAL              0 (raises)
              6 CALL_FUNCTION            0
              9 POP_TOP
             10 POP_BLOCK
             11 JUMP_FORWARD            32 (to 46)

 13     >>   14 DUP_TOP
             15 LOAD_GLOBAL              1 (ValueError)
             18 COMPARE_OP              10 (exception match)
             21 POP_JUMP_IF_FALSE       45
             24 POP_TOP
             25 STORE_FAST               0 (error)
             28 POP_TOP

 14          29 LOAD_GLOBAL              2 (saved)
             32 LOAD_ATTR                3 (append)
             35 LOAD_FAST                0 (error)
             38 CALL_FUNCTION            1
             41 POP_TOP
             42 JUMP_FORWARD             1 (to 46)
        >>   45 END_FINALLY
        >>   46 LOAD_CONST               0 (None)
             49 RETURN_VALUE
