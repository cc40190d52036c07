# Set and dict comprehensions have scopes of their own in every version.
def outer(x):
    i = 'outer'
    for f in {lambda: (i, x) for i in (5,)}:
        emit(f())
    table = {i: lambda: (i, x) for i in range(3)}
    emit((table[0](), table[1]()))
    emit(len({i % 2 for i in range(9)}))
    return i


emit(outer('x'))
