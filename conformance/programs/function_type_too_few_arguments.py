# Code and globals are required.
FunctionType = type(lambda: 0)
FunctionType((lambda: 0).__code__)
