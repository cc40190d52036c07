# *args captured: the tuple made at the call becomes the cell's content.
def outer(first, *args):
    return lambda: (first, args)


emit(outer(1)())
emit(outer(1, 2, 3)())
tokens = outer(token(), token(), token())
emit(tokens())
