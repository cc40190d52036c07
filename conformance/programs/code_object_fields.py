# What the code object of a closure says about its arguments and names.
def outer(x):
    def inner(a, b=1, *rest, **more):
        local = len(rest)
        return x, a, b, local, more

    return inner


code = outer(1).__code__
emit((code.co_name, code.co_argcount, code.co_nlocals))
emit(code.co_varnames)
emit(code.co_names)
emit((code.co_freevars, code.co_cellvars))
