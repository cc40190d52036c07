# An unexpected keyword argument, after a good one was bound.
def outer(x):
    return lambda a, b=x: x


outer(1)(token(), wrong=token())
