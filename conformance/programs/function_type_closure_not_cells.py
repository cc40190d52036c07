# Each item of the closure must be a cell.
FunctionType = type(lambda: 0)
f = (lambda x, y: lambda: (x, y))(1, 2)
FunctionType(f.__code__, {}, 'f', None, (f.__closure__[0], 5))
