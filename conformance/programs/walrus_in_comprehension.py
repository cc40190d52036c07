# := in a comprehension binds in the containing function, through a cell.
def outer(values):
    [last := value for value in values]
    return last, (lambda: last)


last, read = outer([1, 2, 3])
emit(last)
emit(read())
emit(outer.__code__.co_cellvars)
