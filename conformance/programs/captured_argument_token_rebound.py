# 2.7 keeps a rebound captured argument alive until the frame ends: its local slot still has it.
def outer(x):
    read = lambda: x
    x = None
    emit('rebound')
    return read


emit(outer(token())())
