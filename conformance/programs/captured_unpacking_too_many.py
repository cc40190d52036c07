# Too many values for captured targets.
def owner(source):
    (a, b) = source
    return lambda: (a, b)


emit(owner([1, 2])())
owner([token(), token(), token()])
