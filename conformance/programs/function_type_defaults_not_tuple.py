# The defaults must be None or a tuple.
FunctionType = type(lambda: 0)
FunctionType((lambda: 0).__code__, {}, 'f', [])
