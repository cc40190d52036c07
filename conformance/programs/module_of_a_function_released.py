# `__module__` may be anything, and goes with the function.
def f():
    pass


f.__module__ = token()
emit('set')
del f
emit('deleted')
