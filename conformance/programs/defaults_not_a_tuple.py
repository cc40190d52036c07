# __defaults__ must be a tuple or None.
f = (lambda x: lambda y=x: y)(token())
f.__defaults__ = None
emit('released')
f.__defaults__ = [1]
