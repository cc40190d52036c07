# Too many positional arguments: all are released, none was bound.
def outer(x):
    def inner(a, b):
        return x

    return inner


outer(1)(token(), token(), token())
