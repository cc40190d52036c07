# `x = x` in a class body looks in the namespace, then in the globals: never in the enclosing function.
def make(x):
    class C(object):
        x = x

    return C


make(1)
