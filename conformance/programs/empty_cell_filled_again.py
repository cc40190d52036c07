# del empties a cell for all who share it; a later store fills it for all.
def owner():
    x = 1
    read = lambda: x

    def put(value):
        nonlocal x
        x = value

    del x
    emit(read.__closure__[0])
    put(2)
    emit(read())
    emit(x)
    return read


read = owner()
