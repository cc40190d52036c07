# 2.7 evaluates the value of an entry before its key, 3.8 the key first.
def say(value):
    emit(value)
    return value


def outer(x):
    return lambda: {say('key'): say(x)}


emit(outer('value')())
