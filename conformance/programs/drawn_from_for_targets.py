# What is drawn from, what was drawn, and where it goes: each in its turn, whatever goes wrong; the end is asked for once more.
class Value(object):
    def __init__(self, name):
        self.name = name
        self.witness = token(lambda: emit((name, 'goes')))


class Error(Exception):
    def __init__(self, name):
        self.witness = token(lambda: emit((name, 'goes')))


class NoType(Error, TypeError):
    pass


class Iterator(object):
    def __init__(self, owner, values, error, more=()):
        self.values, self.error, self.more = list(values), error, list(more)
        self.witness = token(lambda: emit((owner, 'the iterator goes')))

    def __iter__(self):
        return self

    def __next__(self):
        emit('asked')
        if self.values:
            return Value(self.values.pop(0))
        error, self.values = self.error, self.more
        del self
        raise error('error')

    next = __next__


class Iterable(Value):
    def __init__(self, name, values, error=StopIteration, more=()):
        Value.__init__(self, name)
        self.given = values, error, more

    def __iter__(self):
        return Iterator(self.name, *self.given)


class Refuses(Value):
    def __init__(self, name, error):
        Value.__init__(self, name)
        self.error = error

    def __iter__(self):
        error = self.error
        del self
        raise error('error')


def attempt(function, *arguments):
    try:
        emit(function(*arguments))
    except Exception as error:
        emit(type(error).__name__)
        error = None
    emit('attempted')


def unpack(make):
    a, b = make()
    emit((a.name, b.name))
    del a
    emit('one is deleted')


def store(container, start, stop, make):
    container()[start():stop():1] = make()


def store_slice(container, start, stop, make):
    container()[start():stop()] = make()


def store_from(container, start, make):
    container()[start():] = make()


def store_until(container, stop, make):
    container()[:stop()] = make()


def store_all(container, make):
    container()[:] = make()


def a_list():
    return [Value('first'), Value('second')]


MAKERS = [
    lambda: Iterable('it', 'ab'), lambda: Iterable('it', 'abc'), lambda: Iterable('it', 'a', StopIteration, 'bc'),
    lambda: Iterable('it', 'a', Error), lambda: Iterable('it', '', StopIteration, 'xyz'), lambda: Iterable('it', 'a', NoType),
    lambda: Refuses('refuses', Error), lambda: Refuses('refuses', NoType), lambda: None,
    lambda: [Value('x'), Value('y')],
]
for make in MAKERS:
    attempt(unpack, make)
    attempt(store, a_list, lambda: 0, lambda: 1, make)
    attempt(store, lambda: (Value('in a tuple'),), lambda: 0, lambda: 1, make)
    attempt(store_slice, a_list, lambda: 0, lambda: 1, make)
    attempt(store_from, a_list, lambda: 1, make)
    attempt(store_until, a_list, lambda: 1, make)
    attempt(store_all, a_list, make)
attempt(store, a_list, lambda: Value('start'), lambda: Value('stop'), MAKERS[0])
attempt(store_slice, a_list, lambda: Value('start'), lambda: Value('stop'), MAKERS[0])
