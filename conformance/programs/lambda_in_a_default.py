# A lambda in a default captures the enclosing function's variable, not the parameter.
def outer(x):
    def inner(read=lambda: x, x='parameter'):
        return read(), x

    return inner


inner = outer('captured')
emit(inner())
emit(inner.__closure__)
emit(inner.__defaults__[0].__closure__[0].cell_contents)
