# The name must be None or a string.
FunctionType = type(lambda: 0)
FunctionType((lambda: 0).__code__, {}, 5)
