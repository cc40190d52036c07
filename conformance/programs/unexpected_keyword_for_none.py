# 2.7 has a text of its own for a function without parameters given a keyword.
def outer(x):
    return lambda: x


outer(1)(wrong=1)
