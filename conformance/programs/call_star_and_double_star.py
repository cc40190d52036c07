# Calls with *args and **kwargs, alone and with others.
def outer(x):
    def f(a, b=2, *rest, **more):
        return x, a, b, rest, more

    return f


f = outer(0)
some = (1, 2, 3)
emit(f(*some))
emit(f(9, *some))
emit(f(*[1], **{'b': 5}))
emit(f(1, c=3, **{}))
emit(f(*some, **{'key': 'value'}))
emit(f(*'ab'))
