freevars 2.7
# habits: names-a-variable-once
# They are two variables: what counts is the index, not the name.

code f() cellvars=(x) stacksize=5 filename='cell_and_free_variable_of_one_name_2_7.asm'
              0 LOAD_CONST 0 (5)
              3 STORE_DEREF 0 (x)
              6 LOAD_CLOSURE 0 (x)
              9 BUILD_TUPLE 1
              12 LOAD_CONST 1 (<code g>)
              15 MAKE_CLOSURE 0
              18 CALL_FUNCTION 0
              21 RETURN_VALUE

code g() cellvars=(x) freevars=(x) stacksize=2
              0 LOAD_CONST 0 (7)
              3 STORE_DEREF 0 (x)
              6 LOAD_DEREF 0 (x)
              9 LOAD_DEREF 1 (x)
              12 BUILD_TUPLE 2
              15 RETURN_VALUE
