# A parameter of the same name is a variable of its own.
def outer(x):
    def inner(x):
        return lambda: x

    return inner(x + 1), lambda: x


inner, own = outer(1)
emit(inner())
emit(own())
emit(inner.__closure__[0] is own.__closure__[0])
