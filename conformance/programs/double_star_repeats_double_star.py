# Two ** with the same key.
def outer(x):
    def inner(**more):
        return x

    return inner


outer(1)(**{'a': 1}, **{'b': 2, 'a': 3})
