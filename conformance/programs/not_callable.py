# Calling a captured value that is no function: its arguments are released.
def outer(x):
    return lambda: x(token(), token())


outer(3)()
