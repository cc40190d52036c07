# The closure must have exactly as many cells as the code has free variables.
FunctionType = type(lambda: 0)
f = (lambda x: lambda: x)(1)
FunctionType(f.__code__, {}, 'other', None, ())
