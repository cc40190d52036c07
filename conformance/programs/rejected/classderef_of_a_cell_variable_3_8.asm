freevars 3.8
# requirement: names-a-free-variable
# CPython would look for the name before the first free one.

code f() cellvars=(x) flags=0x0 stacksize=1 filename='x'
              0 LOAD_CLASSDEREF 0 (x)
              2 RETURN_VALUE
