# What is stored, and what it was stored in, may be let go of by who is let go for it.
def rebinding():
    global x
    x = None
    emit('rebound')


x = token(rebinding)
x = token(lambda: emit('new goes'))
emit('stored')


def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit((type(error).__name__, str(error)))
    emit('attempted')


attempt(lambda: {}.pop('k'))
attempt(lambda: {}.pop('k', 1))
attempt(lambda: {'l': 1}.pop('k'))
