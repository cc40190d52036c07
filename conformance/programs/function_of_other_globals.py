# A function's globals are the dict that it was made with, whoever calls it.
FunctionType = type(lambda: 0)


def read():
    return x


x = 1
other = {'x': 2}
twin = FunctionType(read.__code__, other)
emit(read())
emit(twin())
other['x'] = 3
emit(twin())
