# A map whose last iterator ends lets go of what the others have given, the first one first.
# versions: 3.8 3.11
def telling(what):
    return token(lambda: emit(what))


def gives(what):
    while True:
        yield telling(what)


def fails():
    raise ValueError('on purpose')
    yield


for last in (iter(()), fails()):
    mapped = map(lambda *items: emit('called'), gives('first'), gives('second'), gives('third'), last)
    try:
        emit(next(mapped, 'over'))
    except ValueError as error:
        emit(str(error))
    emit('asked')
