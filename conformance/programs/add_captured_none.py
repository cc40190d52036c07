# An operation on operands that do not fit.
def outer(x):
    return lambda y: y + x


outer(None)(1)
