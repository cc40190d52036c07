# A keyword argument out of `**` that the function does not have.
def f(a):
    pass


f(**{'a': 1, 'b': 2})
