# Default values belong to the enclosing scope, so x = x is no error.
def outer(x):
    def inner(x=x):
        x += 1
        return x

    return inner(), inner(10), x


emit(outer(1))
