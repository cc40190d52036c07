# One missing keyword-only argument.
def outer(x):
    def inner(*, key):
        return x, key

    return inner


outer(token())()
