# Displays and starred variables take all that an iterator gives, and let it go if it fails.
# versions: 3.8 3.11
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(error)


def calls(*values):
    left = list(values)
    witness = token(lambda: emit('the iterator goes'))

    def step():
        witness
        return left.pop(0)

    return iter(step, 'end')


def starred(values):
    first, *middle, last = values
    return first, middle, last


attempt(lambda: starred(calls(1, 2, 3, 'end')))
attempt(lambda: starred(calls(1, 'end')))
attempt(lambda: starred(calls(1)))
attempt(lambda: [0, *calls(1, 2, 'end')])
attempt(lambda: [0, *calls(1)])
attempt(lambda: (0, *calls(1, 2, 'end')))
attempt(lambda: (0, *calls(1)))
attempt(lambda: len({0, *calls(1, 'end')}))
attempt(lambda: {*calls(1)})
attempt(lambda: {*calls([], 'end')})
attempt(lambda: (lambda *args: args)(0, *calls(1, 'end')))
attempt(lambda: (lambda *args: args)(0, *calls(1)))
