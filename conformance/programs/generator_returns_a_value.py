# What a generator returns is the StopIteration's argument.
# versions: 3.8 3.11
def returns(value):
    yield 1
    return value


for value in [None, 2, (3, 4)]:
    g = returns(value)
    g.send(None)
    try:
        g.send(None)
    except StopIteration as error:
        emit(repr(error.args))
