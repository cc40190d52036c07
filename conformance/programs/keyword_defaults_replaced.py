# __kwdefaults__ is a dict that calls read each time.
# versions: 3.8 3.11
def outer(x):
    def inner(*, a=token(), b=2):
        return x, a, b

    return inner


inner = outer('x')
inner.__kwdefaults__['b'] = 3
emit(inner())
inner.__kwdefaults__ = {'b': 4}
emit(inner(a=1))
inner()
