# A starred target still needs its neighbours; nothing is bound.
def outer(values):
    read = lambda: (first, middle, last)
    first, *middle, last = values
    return read


outer([token()])
