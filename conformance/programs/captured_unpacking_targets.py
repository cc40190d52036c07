# Unpacking stores each target in its cell, left to right.
def outer(source):
    a, (b, c) = source
    (d, e), f = b, c
    return lambda: (a, b, c, d, e, f)


emit(outer((1, ((2, 3), 4)))())
