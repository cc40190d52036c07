# A dying function releases defaults, then its dict, then its closure.
def owner():
    captured = token()
    f = lambda a=token(), b=token(): captured
    f.attribute = token()
    return f


f = owner()
emit(f.__defaults__)
f = None
emit('after')
