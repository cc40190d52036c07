# An error of an operation, in a closure with tokens on its stack.
def owner(items):
    return lambda i: (token(), items[i])


get = owner([1, 2])
emit(get(0))
get(5)
