freevars 3.11

code <module> stacksize=4 filename='function_of_other_globals.py'
  0           0 RESUME                   0

  2           2 PUSH_NULL
              4 LOAD_NAME                0 (type)
              6 LOAD_CONST               0 (<code object <lambda> at 0x..., file "function_of_other_globals.py", line 2>)
              8 MAKE_FUNCTION            0
             10 PRECALL                  1
             14 CALL                     1
             24 STORE_NAME               1 (FunctionType)

  5          26 LOAD_CONST               1 (<code object read at 0x..., file "function_of_other_globals.py", line 5>)
             28 MAKE_FUNCTION            0
             30 STORE_NAME               2 (read)

  9          32 LOAD_CONST               2 (1)
             34 STORE_NAME               3 (x)

 10          36 LOAD_CONST               3 ('x')
             38 LOAD_CONST               4 (2)
             40 BUILD_MAP                1
             42 STORE_NAME               4 (other)

 11          44 PUSH_NULL
             46 LOAD_NAME                1 (FunctionType)
             48 LOAD_NAME                2 (read)
             50 LOAD_ATTR                5 (__code__)
             60 LOAD_NAME                4 (other)
             62 PRECALL                  2
             66 CALL                     2
             76 STORE_NAME               6 (twin)

 12          78 PUSH_NULL
             80 LOAD_NAME                7 (emit)
             82 PUSH_NULL
             84 LOAD_NAME                2 (read)
             86 PRECALL                  0
             90 CALL                     0
            100 PRECALL                  1
            104 CALL                     1
            114 POP_TOP

 13         116 PUSH_NULL
            118 LOAD_NAME                7 (emit)
            120 PUSH_NULL
            122 LOAD_NAME                6 (twin)
            124 PRECALL                  0
            128 CALL                     0
            138 PRECALL                  1
            142 CALL                     1
            152 POP_TOP

 14         154 LOAD_CONST               5 (3)
            156 LOAD_NAME                4 (other)
            158 LOAD_CONST               3 ('x')
            160 STORE_SUBSCR

 15         164 PUSH_NULL
            166 LOAD_NAME                7 (emit)
            168 PUSH_NULL
            170 LOAD_NAME                6 (twin)
            172 PRECALL                  0
            176 CALL                     0
            186 PRECALL                  1
            190 CALL                     1
            200 POP_TOP
            202 LOAD_CONST               6 (None)
            204 RETURN_VALUE
LineTable:
  f003010101e00f13887490499049897f8c7f800cf00601010df00001010df000
  01010df0080005068001d8090c886188088005d80713807c9044944da035d107
  29d407298004d8000480048054805481568456810c840c800cd8000480048054
  805481568456810c840c800cd80d0e80058063810ad800048004805480548156
  8456810c840c800c800c800c

code <lambda>() consts=(0: None) stacksize=1 firstlineno=2
  2           0 RESUME                   0
              2 LOAD_CONST               1 (0)
              4 RETURN_VALUE
LineTable:
  800098418000

code read() consts=(0: None) stacksize=1 firstlineno=5
  5           0 RESUME                   0

  6           2 LOAD_GLOBAL              0 (x)
             14 RETURN_VALUE
LineTable:
  8000dd0b0c8048
