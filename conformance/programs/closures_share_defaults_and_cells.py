# The default is one object for all calls; the cell is one per call of the outer function.
def outer():
    def inner(seen=[]):
        seen.append(len(seen))
        return lambda: seen

    return inner


inner = outer()
first = inner()
second = inner()
emit(first() is second())
emit(first.__closure__[0] is second.__closure__[0])
emit(second())
