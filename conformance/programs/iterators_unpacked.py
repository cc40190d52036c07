# Unpacking takes from an iterator as many values as it needs, and one more to see that there are no others.
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(error)


def calls(*values):
    left = list(values)

    def step():
        emit(left[0])
        return left.pop(0)

    return iter(step, 'end')


def two(values):
    a, b = values
    return a, b


attempt(lambda: two(calls(1, 2, 'end')))
attempt(lambda: two(calls(1, 'end')))
attempt(lambda: two(calls(1, 2, 3, 'end')))
attempt(lambda: two(calls(1)))
attempt(lambda: [value for value in calls(1)])
attempt(lambda: (lambda *args: args)(*calls(1, 2, 'end')))
attempt(lambda: (lambda *args: args)(*calls(1)))
