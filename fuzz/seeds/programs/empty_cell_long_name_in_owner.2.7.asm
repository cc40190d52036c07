freevars 2.7

code <module> flags=NOFREE stacksize=1 filename='empty_cell_long_name_in_owner.py' firstlineno=2
  2           0 LOAD_CONST               0 (<code object owner at 0x..., file "empty_cell_long_name_in_owner.py", line 2>)
              3 MAKE_FUNCTION            0
              6 STORE_NAME               0 (owner)

  8           9 LOAD_NAME                0 (owner)
             12 CALL_FUNCTION            0
             15 POP_TOP
             16 LOAD_CONST               1 (None)
             19 RETURN_VALUE

code owner() cellvars=(a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789) stacksize=2 firstlineno=2
  3           0 LOAD_CLOSURE             0 (a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789)
              3 BUILD_TUPLE              1
              6 LOAD_CONST               1 (<code object <lambda> at 0x..., file "empty_cell_long_name_in_owner.py", line 3>)
              9 MAKE_CLOSURE             0
             12 POP_TOP

  4          13 LOAD_GLOBAL              0 (emit)
             16 LOAD_DEREF               0 (a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789)
             19 CALL_FUNCTION            1
             22 POP_TOP

  5          23 LOAD_CONST               2 (1)
             26 STORE_DEREF              0 (a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789)
             29 LOAD_CONST               0 (None)
             32 RETURN_VALUE

code <lambda>() freevars=(a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789) consts=(0: None) flags=OPTIMIZED|NEWLOCALS|NESTED stacksize=1 firstlineno=3
  3           0 LOAD_DEREF               0 (a_very_long_name_of_which_the_first_two_hundred_characters_are_shown_and_the_others_are_not_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789_0123456789)
              3 RETURN_VALUE
