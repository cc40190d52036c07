# f(*5)
def outer(x):
    return lambda: x


outer(1)(*5)
