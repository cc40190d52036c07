# return from inside loops: the result first, then the iterators, then the frame's slots.
def outer():
    local = token()
    for a in [token(), token()]:
        for b in (token(), token()):
            return lambda: (a, b)


read = outer()
emit(read())
