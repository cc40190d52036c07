# The function of a frame that returns goes after the variables, what it was called with and what it has captured last.
def make():
    captured = token(lambda: emit('captured goes'))

    def inner(argument):
        local = token(lambda: emit('local goes'))
        return captured is argument

    inner.own = token(lambda: emit('of the function goes'))
    return inner


emit(make()(token(lambda: emit('argument goes'))))


def refused():
    try:
        make()(token(lambda: emit('argument goes')), token(lambda: emit('surplus goes')))
    except TypeError as error:
        emit('refused')


refused()
