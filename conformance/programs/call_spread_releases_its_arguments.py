# In which order a call with `*` and `**` lets go of what only its operands hold.
def show(*args, **kwargs):
    emit(('called', len(args), len(kwargs)))


def named(x, y, z, a, b):
    emit('called by name')


def say(*args, **kwargs):
    emit((args, kwargs['a'], kwargs['k']))


def swallow(call):
    emit('swallow')
    token(call)


say(1, 2, a=3, *[4, 5], **{'k': 6})
say(1, 7, a=3, **{'k': 6})
show(token(), token(), *[token(), token()])
named(token(), token(), a=token(), b=1, *[token()])
show(token(), token(), **{'k': token()})
show(token(), token(), a=token(), **{'k': 1})
show(token(), token(), *(token(), token()), **{'k': token()})
show(token(), token(), a=1, b=2, *[token()], **{'k': token()})
swallow(lambda: show(token(), token(), *token()))
swallow(lambda: show(token(), a=token(), *token()))
swallow(lambda: show(token(), token(), **token()))
swallow(lambda: show(token(), a=token(), *[token()], **token()))
swallow(lambda: show(token(), a=1, b=2, **{'b': token()}))
swallow(lambda: show(token(), a=1, b=2, *[token()], **{'b': token()}))
swallow(lambda: show(token(), b=token(), **{'b': token()}))
swallow(lambda: show(token(), b=token(), *[token()], **{'b': token()}))
swallow(lambda: show(*[token()], **{'k': token()}))
show(token(), a=token(), *[token()], **{'k': 1})
swallow(lambda: show(a=1, b=2, **{'a': token()}))
swallow(lambda: show(a=1, b=2, *[token()], **{'a': token()}))
