# A closure's global statement: the store replaces the global, then releases the old value.
def outer(x):
    def put():
        global shared
        shared = x

    return put


shared = token(lambda: emit(shared))
put = outer('new')
put()
emit('after')
