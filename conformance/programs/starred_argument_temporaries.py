# With *args in the call the tuple keeps the arguments until the call is over.
def callee(p, q):
    p = None
    emit('body')


callee(*(token(), token()))
emit('after')
callee(token(), *[token()])
emit('end')
