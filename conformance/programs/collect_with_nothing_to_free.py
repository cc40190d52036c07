# A collection in the middle of a closure's call disturbs nothing.
def outer(x):
    def inner():
        collect()
        return x

    return inner


inner = outer(token())
emit(inner())
collect()
