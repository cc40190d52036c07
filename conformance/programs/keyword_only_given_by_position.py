# A keyword-only argument given by position is one positional argument too many.
def outer(x):
    def inner(a, *, key):
        return x

    return inner


outer(1)(1, 2)
