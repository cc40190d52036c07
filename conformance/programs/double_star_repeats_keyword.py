# A keyword given both by name and in **.
def outer(x):
    def inner(a, b=x):
        return x

    return inner


outer(1)(a=1, **{'a': 2})
