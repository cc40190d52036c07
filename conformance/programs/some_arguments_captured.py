# Captured and plain arguments mixed, with plain ones rebound.
def outer(a, b, c, d):
    a, b = b, a
    read = lambda: (b, d)
    c = a + c
    d += 1
    return a, c, read()


emit(outer(1, 2, 3, 4))
