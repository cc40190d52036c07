# A positional-only argument given by keyword.
def outer(x):
    def inner(a, b, /, c):
        return x

    return inner


outer(1)(1, b=2, c=3)
