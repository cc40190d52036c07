# __annotations__ can be replaced and deleted; read again it is an empty dict.
# versions: 3.8 3.11
def outer(x):
    def inner(a: token()) -> x:
        return x

    return inner


f = outer('x')
emit(f.__annotations__)
f.__annotations__ = {'a': token()}
emit(f.__annotations__)
del f.__annotations__
emit(f.__annotations__)
f.__annotations__ = 5
