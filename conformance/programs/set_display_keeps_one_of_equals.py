# A set display keeps the first of equal values and releases the others.
def outer(one):
    seen = {one, 1, 1}
    return lambda: seen


emit(outer(1)())
two = 2
emit(len({two, 2, 3}))
