# Code with free variables needs a closure.
FunctionType = type(lambda: 0)
f = (lambda x: lambda: x)(token())
FunctionType(f.__code__, {})
