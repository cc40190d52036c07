# A call with `*` gives too few arguments.
def f(a, b):
    pass


f(*[1])
