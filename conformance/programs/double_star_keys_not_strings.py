# f(**{1: 2})
def outer(x):
    return lambda **more: x


outer(1)(**{1: 2})
