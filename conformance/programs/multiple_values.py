# A positional argument and a keyword for one parameter.
def outer(x):
    def inner(a, b=x):
        return x

    return inner


outer(1)(token(), a=token())
