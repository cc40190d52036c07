# With defaults the message gives the range.
def outer(x):
    def inner(a, b=x, c=x):
        return x

    return inner


outer(1)(1, 2, 3, 4)
