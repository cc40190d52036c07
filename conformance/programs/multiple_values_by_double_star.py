# A keyword argument out of `**` that a positional one has given already.
def f(a):
    pass


f(1, **{'a': 2})
