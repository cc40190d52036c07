# Slices and subscripts of captured lists, tuples and strings.
def outer(items, pair, text):
    return lambda i, j: (items[i:j], pair[:j], text[i:], items[:], text[::-1], pair[-1], items[i:][0])


emit(outer([1, 2, 3, 4], (5, 6, 7), 'text')(1, 3))
