# The closure keeps a captured temporary alive after the call; dropping the closure ends it.
def outer(x):
    return lambda: x


read = outer(token())
emit(read())
read = None
emit('after')
kept = outer(token())
