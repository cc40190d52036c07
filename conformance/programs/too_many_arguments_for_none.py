# A function without parameters.
def outer(x):
    return lambda: x


outer(1)(2)
