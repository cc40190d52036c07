# A missing positional-only argument is named like any other.
def outer(x):
    def inner(a, b, /):
        return x

    return inner


outer(1)(1)
