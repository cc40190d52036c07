# Locals of the frames an exception left live until the traceback is dropped.
def middle(x):
    held = token()
    inner = lambda: missing(x)
    emit('calling')
    return inner()


def outer():
    first = token()
    second = token()
    read = lambda: first
    middle(token())


outer()
