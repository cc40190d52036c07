# The function constructor takes a name, default values and a closure in place of those of the code object.
FunctionType = type(lambda: 0)


def outer(x):
    def inner(y):
        return x, y

    return inner


inner = outer(1)
again = FunctionType(inner.__code__, {}, 'again', (5,), inner.__closure__)
emit(again())
emit(again.__name__)
