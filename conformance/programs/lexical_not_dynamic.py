# A free variable belongs to where the function was defined, not to its caller.
def make():
    x = 'definition'
    return lambda: x


def caller(f):
    x = 'caller'
    return f(), x


emit(caller(make()))
