# Keyword arguments are moved into the callee by 3.11 too.
def callee(p, q=None, r=None):
    q = None
    emit('body')


callee(token(), r=token(), q=token())
emit('after')
