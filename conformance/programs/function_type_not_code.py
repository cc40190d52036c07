# The first argument must be a code object.
FunctionType = type(lambda: 0)
FunctionType(lambda: 0, {})
