# An attribute goes with its owner in its turn; a cause that is replaced goes when the other has its place.
# versions: 3.8 3.11
class Value(object):
    def __init__(self, name):
        self.name = name
        self.witness = token(lambda: emit((name, 'goes')))


class Owner(object):
    def __init__(self):
        self.a = 1
        self.witness = token(lambda: emit('owner goes'))


def keep():
    Owner().a = Value('kept')


keep()


class Caused(Exception):
    def __init__(self, name):
        self.witness = token(lambda: emit((name, 'goes')))


def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit((type(error).__name__, type(error.__cause__).__name__))
    emit('attempted')


def raised_from(make, *causes):
    exception = make()
    for cause in causes:
        try:
            raise exception from cause()
        except Exception as error:
            emit(type(error.__cause__).__name__)
        emit('raised')


def raised_at_once(make, cause):
    raise make() from cause()


attempt(lambda: raised_from(lambda: Caused('one'), lambda: Caused('first'), lambda: Caused('second'), lambda: None))
attempt(lambda: raised_from(lambda: Caused('one'), lambda: KeyError, lambda: Caused('second')))
attempt(lambda: raised_at_once(lambda: Caused('one'), lambda: Caused('cause')))
attempt(lambda: raised_at_once(lambda: KeyError, lambda: Caused('cause')))
