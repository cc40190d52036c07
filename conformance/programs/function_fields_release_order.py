# A dying function releases defaults, keyword defaults, its dict, closure, annotations.
def owner():
    captured = token()

    def f(a=token(), *, b=token()) -> token():
        return captured

    f.attribute = token()
    return f


f = owner()
emit((f(), f.__defaults__, f.__annotations__))
del f
emit('after')
