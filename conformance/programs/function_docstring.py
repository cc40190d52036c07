# __doc__ is the first constant if that is a string; it can be set and deleted.
def outer(x):
    def inner():
        'The docstring.'
        return x

    return inner


inner = outer(1)
emit(inner.__doc__)
emit(outer.__doc__)
inner.__doc__ = token()
emit(inner.__doc__)
del inner.__doc__
emit(inner.__doc__)
