# sum() refuses a str to begin with before it asks what it is to add up.
def telling(what):
    return token(lambda: emit(what))


def tried(function, *arguments):
    try:
        emit(function(*arguments))
    except TypeError as error:
        emit(str(error))


tried(sum, None, '')
tried(sum, None)
tried(lambda: {[telling('key')]: telling('value')})
