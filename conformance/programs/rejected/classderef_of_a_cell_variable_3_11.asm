freevars 3.11
# requirement: names-a-free-variable
# Only a free variable may be shadowed by the namespace.

code f() cellvars=(x) flags=0x0 stacksize=1 filename='x'
              0 MAKE_CELL 0 (x)
              2 LOAD_CLASSDEREF 0 (x)
              4 RETURN_VALUE
