# Calls by position, by keyword, and both.
def outer(x):
    return lambda a, b=2, c=3: (x, a, b, c)


f = outer(0)
emit(f(1))
emit(f(1, 5))
emit(f(1, c=5))
emit(f(c=7, a=5))
emit(f(b=1, a=2, c=3))
