# FunctionType by keyword, without a name: it takes the code's.
FunctionType = type(lambda: 0)


def outer(x):
    return lambda y: (x, y)


f = outer(1)
twin = FunctionType(closure=f.__closure__, argdefs=('default',), globals=f.__globals__, code=f.__code__)
emit(twin())
emit(twin.__name__)
