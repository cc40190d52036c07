freevars 3.11

code <module> stacksize=2 filename='empty_cell_long_name_in_owner.py'
  0           0 RESUME                   0

  2           2 LOAD_CONST               0 (<code object owner at 0x..., file "empty_cell_long_name_in_owner.py", line 2>)
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  8           8 PUSH_NULL
             10 LOAD_NAME                0 (owner)
             12 PRECALL                  0
             16 CALL                     0
             26 POP_TOP
             28 LOAD_CONST               1 (None)
             30 RETURN_VALUE
LineTable:
  f003010101f00403016803f00003016803f00003016803f00c00010680058107
  8407800780078007

code owner() cellvars=(a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789) stacksize=3 firstlineno=2
              0 MAKE_CELL                0 (a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789)

  2           2 RESUME                   0

  3           4 LOAD_CLOSURE             0 (a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789)
              6 BUILD_TUPLE              1
              8 LOAD_CONST               1 (<code object <lambda> at 0x..., file "empty_cell_long_name_in_owner.py", line 3>)
             10 MAKE_FUNCTION            8 (closure)
             12 POP_TOP

  4          14 LOAD_GLOBAL              1 (NULL + emit)
             26 LOAD_DEREF               0 (a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789)
             28 PRECALL                  1
             32 CALL                     1
             42 POP_TOP

  5          44 LOAD_CONST               2 (1)
             46 STORE_DEREF              0 (a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789)
             48 LOAD_CONST               0 (None)
             50 RETURN_VALUE
LineTable:
  f88000f00200056c03f00000056c03f00000056c03f00000056c03f00000056c
  03dd0408f000000a6903f10000056a03f40000056a03f00000056a03f0020067
  036803f00000056403f00000056403f00000056403

code <lambda>() freevars=(a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 qualname=owner.<locals>.<lambda> firstlineno=3
              0 COPY_FREE_VARS           1

  3           2 RESUME                   0
              4 LOAD_DEREF               0 (a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789)
              6 RETURN_VALUE
LineTable:
  f88000f000000d6c038000
