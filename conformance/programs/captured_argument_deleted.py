# Deleting a captured argument empties the cell and releases the argument.
def outer(x):
    read = lambda: x
    del x
    emit('deleted')
    return read


empty = outer(token()).__closure__[0]
emit(empty)
