# Deleting a plain local twice.
def f():
    x = token()
    del x
    emit('deleted')
    del x


f()
