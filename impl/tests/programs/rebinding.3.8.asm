freevars 3.8
| # Variables of functions around that are rebound, deleted and read while unbound.
|
| def make():
|     x = token()
|
|     def rebind(value):
|         nonlocal x
|         x = value
|
|     def delete():
|         nonlocal x
|         del x
|
|     def read():
|         return x
|
|     return rebind, delete, read
|
|
| rebind, delete, read = make()
| rebind(token(lambda: emit('gone')))
| rebind([read])
| emit(len(read()))
| delete()
| for wrong in (read, delete):
|     try:
|         wrong()
|     except NameError as error:
|         emit(str(error))
| rebind(5)
| emit(read())
|
|
| def unbound():
|     def inner():
|         return later
|     try:
|         inner()
|     except NameError as error:
|         emit(str(error))
|     try:
|         later
|     except NameError as error:
|         emit(str(error))
|     later = 1
|     return inner()
|
|
| emit(unbound())
|

code <module> flags=NOFREE stacksize=11 filename='rebinding.py' firstlineno=3
  3           0 LOAD_CONST               0 (<code object make at 0x..., file "rebinding.py", line 3>)
              2 LOAD_CONST               1 ('make')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (make)

 20           8 LOAD_NAME                0 (make)
             10 CALL_FUNCTION            0
             12 UNPACK_SEQUENCE          3
             14 STORE_NAME               1 (rebind)
             16 STORE_NAME               2 (delete)
             18 STORE_NAME               3 (read)

 21          20 LOAD_NAME                1 (rebind)
             22 LOAD_NAME                4 (token)
             24 LOAD_CONST               2 (<code object <lambda> at 0x..., file "rebinding.py", line 21>)
             26 LOAD_CONST               3 ('<lambda>')
             28 MAKE_FUNCTION            0
             30 CALL_FUNCTION            1
             32 CALL_FUNCTION            1
             34 POP_TOP

 22          36 LOAD_NAME                1 (rebind)
             38 LOAD_NAME                3 (read)
             40 BUILD_LIST               1
             42 CALL_FUNCTION            1
             44 POP_TOP

 23          46 LOAD_NAME                5 (emit)
             48 LOAD_NAME                6 (len)
             50 LOAD_NAME                3 (read)
             52 CALL_FUNCTION            0
             54 CALL_FUNCTION            1
             56 CALL_FUNCTION            1
             58 POP_TOP

 24          60 LOAD_NAME                2 (delete)
             62 CALL_FUNCTION            0
             64 POP_TOP

 25          66 LOAD_NAME                3 (read)
             68 LOAD_NAME                2 (delete)
             70 BUILD_TUPLE              2
             72 GET_ITER
        >>   74 FOR_ITER                62 (to 138)
             76 STORE_NAME               7 (wrong)

 26          78 SETUP_FINALLY           10 (to 90)

 27          80 LOAD_NAME                7 (wrong)
             82 CALL_FUNCTION            0
             84 POP_TOP
             86 POP_BLOCK
             88 JUMP_ABSOLUTE           74

 28     >>   90 DUP_TOP
             92 LOAD_NAME                8 (NameError)
             94 COMPARE_OP              10 (exception match)
             96 POP_JUMP_IF_FALSE      134
             98 POP_TOP
            100 STORE_NAME               9 (error)
            102 POP_TOP
            104 SETUP_FINALLY           16 (to 122)

 29         106 LOAD_NAME                5 (emit)
            108 LOAD_NAME               10 (str)
            110 LOAD_NAME                9 (error)
            112 CALL_FUNCTION            1
            114 CALL_FUNCTION            1
            116 POP_TOP
            118 POP_BLOCK
            120 BEGIN_FINALLY
        >>  122 LOAD_CONST               4 (None)
            124 STORE_NAME               9 (error)
            126 DELETE_NAME              9 (error)
            128 END_FINALLY
            130 POP_EXCEPT
            132 JUMP_ABSOLUTE           74
        >>  134 END_FINALLY
            136 JUMP_ABSOLUTE           74

 30     >>  138 LOAD_NAME                1 (rebind)
            140 LOAD_CONST               5 (5)
            142 CALL_FUNCTION            1
            144 POP_TOP

 31         146 LOAD_NAME                5 (emit)
            148 LOAD_NAME                3 (read)
            150 CALL_FUNCTION            0
            152 CALL_FUNCTION            1
            154 POP_TOP

 34         156 LOAD_CONST               6 (<code object unbound at 0x..., file "rebinding.py", line 34>)
            158 LOAD_CONST               7 ('unbound')
            160 MAKE_FUNCTION            0
            162 STORE_NAME              11 (unbound)

 49         164 LOAD_NAME                5 (emit)
            166 LOAD_NAME               11 (unbound)
            168 CALL_FUNCTION            0
            170 CALL_FUNCTION            1
            172 POP_TOP
            174 LOAD_CONST               4 (None)
            176 RETURN_VALUE

code make() locals=(rebind, delete, read) cellvars=(x) consts=(0: None) stacksize=3 firstlineno=3
  4           0 LOAD_GLOBAL              0 (token)
              2 CALL_FUNCTION            0
              4 STORE_DEREF              0 (x)

  6           6 LOAD_CLOSURE             0 (x)
              8 BUILD_TUPLE              1
             10 LOAD_CONST               1 (<code object rebind at 0x..., file "rebinding.py", line 6>)
             12 LOAD_CONST               2 ('make.<locals>.rebind')
             14 MAKE_FUNCTION            8 (closure)
             16 STORE_FAST               0 (rebind)

 10          18 LOAD_CLOSURE             0 (x)
             20 BUILD_TUPLE              1
             22 LOAD_CONST               3 (<code object delete at 0x..., file "rebinding.py", line 10>)
             24 LOAD_CONST               4 ('make.<locals>.delete')
             26 MAKE_FUNCTION            8 (closure)
             28 STORE_FAST               1 (delete)

 14          30 LOAD_CLOSURE             0 (x)
             32 BUILD_TUPLE              1
             34 LOAD_CONST               5 (<code object read at 0x..., file "rebinding.py", line 14>)
             36 LOAD_CONST               6 ('make.<locals>.read')
             38 MAKE_FUNCTION            8 (closure)
             40 STORE_FAST               2 (read)

 17          42 LOAD_FAST                0 (rebind)
             44 LOAD_FAST                1 (delete)
             46 LOAD_FAST                2 (read)
             48 BUILD_TUPLE              3
             50 RETURN_VALUE

code rebind(value) freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=6
  8           0 LOAD_FAST                0 (value)
              2 STORE_DEREF              0 (x)
              4 LOAD_CONST               0 (None)
              6 RETURN_VALUE

code delete() freevars=(x) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=10
 12           0 DELETE_DEREF             0 (x)
              2 LOAD_CONST               0 (None)
              4 RETURN_VALUE

code read() freevars=(x) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=14
 15           0 LOAD_DEREF               0 (x)
              2 RETURN_VALUE

code <lambda>() consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NOFREE stacksize=2 firstlineno=21
 21           0 LOAD_GLOBAL              0 (emit)
              2 LOAD_CONST               1 ('gone')
              4 CALL_FUNCTION            1
              6 RETURN_VALUE

code unbound() locals=(inner, error) cellvars=(later) stacksize=10 firstlineno=34
 35           0 LOAD_CLOSURE             0 (later)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object inner at 0x..., file "rebinding.py", line 35>)
              6 LOAD_CONST               2 ('unbound.<locals>.inner')
              8 MAKE_FUNCTION            8 (closure)
             10 STORE_FAST               0 (inner)

 37          12 SETUP_FINALLY           10 (to 24)

 38          14 LOAD_FAST                0 (inner)
             16 CALL_FUNCTION            0
             18 POP_TOP
             20 POP_BLOCK
             22 JUMP_FORWARD            46 (to 70)

 39     >>   24 DUP_TOP
             26 LOAD_GLOBAL              0 (NameError)
             28 COMPARE_OP              10 (exception match)
             30 POP_JUMP_IF_FALSE       68
             32 POP_TOP
             34 STORE_FAST               1 (error)
             36 POP_TOP
             38 SETUP_FINALLY           16 (to 56)

 40          40 LOAD_GLOBAL              1 (emit)
             42 LOAD_GLOBAL              2 (str)
             44 LOAD_FAST                1 (error)
             46 CALL_FUNCTION            1
             48 CALL_FUNCTION            1
             50 POP_TOP
             52 POP_BLOCK
             54 BEGIN_FINALLY
        >>   56 LOAD_CONST               0 (None)
             58 STORE_FAST               1 (error)
             60 DELETE_FAST              1 (error)
             62 END_FINALLY
             64 POP_EXCEPT
             66 JUMP_FORWARD             2 (to 70)
        >>   68 END_FINALLY

 41     >>   70 SETUP_FINALLY            8 (to 80)

 42          72 LOAD_DEREF               0 (later)
             74 POP_TOP
             76 POP_BLOCK
             78 JUMP_FORWARD            46 (to 126)

 43     >>   80 DUP_TOP
             82 LOAD_GLOBAL              0 (NameError)
             84 COMPARE_OP              10 (exception match)
             86 POP_JUMP_IF_FALSE      124
             88 POP_TOP
             90 STORE_FAST               1 (error)
             92 POP_TOP
             94 SETUP_FINALLY           16 (to 112)

 44          96 LOAD_GLOBAL              1 (emit)
             98 LOAD_GLOBAL              2 (str)
            100 LOAD_FAST                1 (error)
            102 CALL_FUNCTION            1
            104 CALL_FUNCTION            1
            106 POP_TOP
            108 POP_BLOCK
            110 BEGIN_FINALLY
        >>  112 LOAD_CONST               0 (None)
            114 STORE_FAST               1 (error)
            116 DELETE_FAST              1 (error)
            118 END_FINALLY
            120 POP_EXCEPT
            122 JUMP_FORWARD             2 (to 126)
        >>  124 END_FINALLY

 45     >>  126 LOAD_CONST               3 (1)
            128 STORE_DEREF              0 (later)

 46         130 LOAD_FAST                0 (inner)
            132 CALL_FUNCTION            0
            134 RETURN_VALUE

code inner() freevars=(later) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=35
 36           0 LOAD_DEREF               0 (later)
              2 RETURN_VALUE
