# The message counts the keyword-only arguments that were given.
def outer(x):
    def inner(a, *, k=x):
        return x

    return inner


outer(1)(1, 2, k=3)
