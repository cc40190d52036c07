# The same in a dict comprehension.
def say(value):
    emit(value)
    return value


def outer(x):
    return {say(i): say(x) for i in range(2)}


emit(len(outer('value')))
