# A function has no items.
def outer(x):
    return lambda: x


outer(1)[token()]
