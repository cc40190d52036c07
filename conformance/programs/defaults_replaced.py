# __defaults__ can be replaced and deleted; the old tuple dies with it.
def outer(x):
    def inner(a, b=token(), c=token()):
        return x, a, c

    return inner


inner = outer('x')
emit(inner(1))
inner.__defaults__ = (7, 8, 9)
emit(inner())
emit(inner.__defaults__)
del inner.__defaults__
emit(inner.__defaults__)
inner(1)
