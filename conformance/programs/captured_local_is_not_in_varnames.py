# A captured local lives only in its cell; a captured argument is also in co_varnames.
def owner(argument):
    local = 1
    plain = 2
    return lambda: argument + local


emit(owner.__code__.co_varnames)
emit(owner.__code__.co_cellvars)
emit(owner.__code__.co_freevars)
emit(owner(1).__code__.co_freevars)
