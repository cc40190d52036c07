# The number of free variables must not change.
def outer(x):
    def inner():
        return x

    return inner


inner = outer(1)
inner.__code__ = outer.__code__
