# What draws on iterators lets go of what it has drawn and of the iterator in order, when the end is a failure.
class Token(object):
    def __init__(self, name):
        self.name = name
        self.witness = token(lambda: emit((name, 'goes')))

    def __gt__(self, other):
        return self.name > other.name

    def __lt__(self, other):
        return self.name < other.name


class Iterator(object):
    def __init__(self, *gives):
        self.gives = list(gives)
        self.witness = token(lambda: emit('the iterator goes'))

    def __iter__(self):
        return self

    def __next__(self):
        given = self.gives.pop(0)
        if given in (KeyError, StopIteration):
            del self
            raise given('next')
        return Token(given)

    next = __next__


class Iterable(object):
    def __init__(self, *gives):
        self.gives = gives

    def __iter__(self):
        return Iterator(*self.gives)


def attempt(function):
    try:
        emit(type(function()).__name__)
    except Exception as error:
        emit(repr(error))
    emit('attempted')


def key(value):
    if value.name == 'no key':
        raise KeyError('no key')
    return Token('key ' + value.name)


for end in [KeyError, StopIteration]:
    for how in [{}, {'key': key}]:
        attempt(lambda: min(Iterable('b', 'a', 'c', end), **how))
        attempt(lambda: max(Iterable('b', 'a', 'c', end), **how))
        attempt(lambda: min(Iterable(end), **how))
        attempt(lambda: max(Iterable(end), **how))
    attempt(lambda: ''.join(Iterable('a', 'b', end)))
    attempt(lambda: list(zip(Iterable('a', 'b', end), Iterable('c', 'd', end))))
    attempt(lambda: list(filter(lambda value: True, Iterable('a', 'b', end))))
attempt(lambda: min(Iterable('b', 'no key', 'a'), key=key))
attempt(lambda: max(Iterable('b', 'no key', 'a'), key=key))
attempt(lambda: zip(Iterable('a'), 1))
attempt(lambda: getattr(1, 'nothing', Token('default')))


class Exits(object):
    @property
    def asked(self):
        raise GeneratorExit('asked')


try:
    emit(hasattr(Exits(), 'asked'))
except GeneratorExit as error:
    emit(repr(error))
