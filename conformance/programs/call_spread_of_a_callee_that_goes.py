# A callee that only the call holds: when it goes, among the arguments of a call with `*` and `**`.
def make():
    held = token()

    def show(*args, **kwargs):
        emit((held is None, len(args), len(kwargs)))

    return show


def swallow(call):
    emit('swallow')
    token(call)


make()(token(), *[token()])
make()(token(), a=1, *[token()])
make()(token(), **{'k': token()})
make()(token(), a=1, b=2, *[token()], **{'k': token()})
swallow(lambda: make()(token(), *token()))
swallow(lambda: make()(token(), **token()))
swallow(lambda: make()(*(token(),), **token()))
swallow(lambda: make()(*[token()], **token()))
swallow(lambda: make()(a=1, b=2, *[token()], **{'b': token()}))
swallow(lambda: (lambda: None)(*[token()], **{'k': token()}))
