# The callee first, then the arguments from left to right.
def say(value):
    emit(value)
    return value


def callee():
    emit('callee')
    return lambda *rest, **more: (rest, more)


emit(callee()(say(1), say(2), k=say(3)))
