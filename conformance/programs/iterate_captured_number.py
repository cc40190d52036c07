# A loop over a captured number.
def outer(x):
    return lambda: [token() for item in x]


outer(5)()
