# A starred target is a list in a cell.
def outer(*values):
    first, *middle, last = values
    return lambda: (first, middle, last)


emit(outer(1, 2, 3, 4)())
emit(outer(1, 2)())
