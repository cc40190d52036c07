# One cell too many, for code without free variables.
FunctionType = type(lambda: 0)


def plain():
    pass


f = (lambda x: lambda: x)(1)
FunctionType(plain.__code__, {}, 'other', None, f.__closure__)
