# The message has the function's own name: 2.7 and 3.8 __name__, 3.11 the qualified name.
def outer(x):
    def inner(a):
        return x

    inner.__name__ = 'renamed'
    return inner


inner = outer(1)
emit(inner.__name__)
inner()
