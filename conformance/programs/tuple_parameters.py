# 2.7: the parts of a tuple parameter are locals, and cells if captured.
def outer((a, (b, c)), d):
    swap = lambda (p, q): (q, p)
    return swap((a, b)), lambda: (c, d)


pair, read = outer((1, (2, 3)), 4)
emit(pair)
emit(read())
emit(outer.__code__.co_cellvars)
emit(outer.__code__.co_varnames)
