# __kwdefaults__ must be a dict or None.
# versions: 3.8 3.11
def outer(x):
    def inner(*, a=x):
        return a

    return inner


f = outer(token())
del f.__kwdefaults__
emit(f.__kwdefaults__)
f.__kwdefaults__ = (1,)
