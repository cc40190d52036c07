freevars 3.8

code <module> flags=NOFREE stacksize=2 filename='empty_cell_long_name_in_owner.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "empty_cell_long_name_in_owner.py", line 2>)
              2 LOAD_CONST               1 ('owner')
              4 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  8           8 LOAD_NAME                0 (owner)
             10 CALL_FUNCTION            0
             12 POP_TOP
             14 LOAD_CONST               2 (None)
             16 RETURN_VALUE

code owner() cellvars=(a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789) stacksize=3 firstlineno=2
  3           0 LOAD_CLOSURE             0 (a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789)
              2 BUILD_TUPLE              1
              4 LOAD_CONST               1 (<code object <lambda> at 0x..., file "empty_cell_long_name_in_owner.py", line 3>)
              6 LOAD_CONST               2 ('owner.<locals>.<lambda>')
              8 MAKE_FUNCTION            8 (closure)
             10 POP_TOP

  4          12 LOAD_GLOBAL              0 (emit)
             14 LOAD_DEREF               0 (a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789)
             16 CALL_FUNCTION            1
             18 POP_TOP

  5          20 LOAD_CONST               3 (1)
             22 STORE_DEREF              0 (a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789)
             24 LOAD_CONST               0 (None)
             26 RETURN_VALUE

code <lambda>() freevars=(a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789)
              2 RETURN_VALUE
