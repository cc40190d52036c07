# When a function dies, its closure tuple releases the cells from last to first.
def owner():
    a, b, c = token(), token(), token()
    return lambda: (a, b, c)


f = owner()
emit(f.__code__.co_freevars)
f = None
emit('after')
