# The function constructor takes None for a name, default values and a closure that are left to the code object.
FunctionType = type(lambda: 0)


def documented(a=1):
    'A text.'
    return a


again = FunctionType(documented.__code__, {}, None, None, None)
emit((again.__name__, again.__doc__, again(2)))
again = FunctionType(documented.__code__, {}, None, (5,))
emit((again.__doc__, again()))
again = FunctionType(documented.__code__, {'__name__': 'elsewhere'})
emit((again.__module__, again(3)))
