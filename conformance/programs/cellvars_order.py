# co_cellvars: sorted by name up to 3.10; from 3.11 captured arguments come first.
def owner(z, y, x):
    m = b = a = 0

    def inner():
        return z, x, m, b, a

    k = 1
    return lambda: k


emit(owner.__code__.co_cellvars)
emit(owner.__code__.co_varnames)
emit(owner.__code__.co_nlocals)
