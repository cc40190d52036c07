# Several * and ** in one call are merged in order.
def outer(x):
    def f(*rest, **more):
        return x, rest, more

    return f


f = outer(0)
emit(f(*(1, 2), 3, *[4], *(), key=1, **{'a': 2}, **{'b': 3}))
emit(f(*range(3), last='z', **{'y': 1}))
emit([*(1, 2), *'ab'])
emit((*[1], 2))
emit({**{'a': 1, 'b': 2}, 'a': 3})
