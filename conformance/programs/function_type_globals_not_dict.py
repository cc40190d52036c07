# The second argument must be a dict.
FunctionType = type(lambda: 0)
FunctionType((lambda: 0).__code__, None)
