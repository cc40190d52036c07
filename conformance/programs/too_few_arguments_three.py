# Three missing arguments: the list of names takes a comma before `and`.
def outer(x):
    def inner(a, b, c, d=x):
        return x

    return inner


outer(1)()
