# With defaults 2.7 says `at least`.
def outer(x):
    return lambda a, b, c=x: x


outer(1)('a')
