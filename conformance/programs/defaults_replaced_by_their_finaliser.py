# Default values are replaced before the old ones are released: their finaliser sees the new ones.
def f(a=None):
    return a


f.__defaults__ = (token(lambda: emit(f.__defaults__)),)
f.__defaults__ = (5,)
emit(f())
