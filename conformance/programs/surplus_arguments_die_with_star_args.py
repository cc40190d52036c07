# The *args tuple releases its items from the last to the first.
def callee(first, *rest):
    emit(rest)


callee(token(), token(), token())
emit('after')
