# A set display with an unhashable value releases its entries in an order of its own.
def outer():
    t = token(lambda: emit('first'))
    return {token(lambda: emit('second')), [t]}


outer()
