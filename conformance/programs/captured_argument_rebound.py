# Rebinding a captured argument writes its cell; the caller's variable is not touched.
def outer(x):
    read = lambda: x
    x = x + 1
    return read


x = 1
emit(outer(x)())
emit(x)
