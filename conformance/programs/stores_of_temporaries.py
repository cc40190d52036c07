# What is stored, where it is stored and under what: each goes in its turn, if nothing else holds it, whatever goes wrong.
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))
    emit('attempted')


class Value(object):
    def __init__(self, name):
        self.name = name
        self.witness = token(lambda: emit((name, 'goes')))

    def __repr__(self):
        return self.name


class Iterated(Value):
    def __init__(self, *values):
        Value.__init__(self, 'iterable')
        self.values = values

    def __iter__(self):
        values = self.values
        del self
        for value in values:
            if value is None:
                raise KeyError('no more')
            if value == 0:
                raise TypeError('no type')
            yield Value(value)


class Refuses(Value):
    def __iter__(self):
        error = self.error
        del self
        raise error('not iterated')


class RefusesByType(Refuses):
    error = TypeError


class RefusesByKey(Refuses):
    error = KeyError


class Stores(Value):
    def __setitem__(self, index, value):
        del self, index, value
        raise KeyError('not stored')

    def __delitem__(self, index):
        del self, index
        raise KeyError('not deleted')


class Drops(Value):
    def __setitem__(self, index, value):
        emit('dropped')

    def __delitem__(self, index):
        emit('dropped')


class Keeps(object):
    def __setitem__(self, index, value):
        self.kept = index, value

    def __delitem__(self, index):
        self.kept = index


def of_values(kind):
    return kind([Value('first'), Value('second'), Value('third')])


CONTAINERS = [
    lambda: of_values(list), lambda: of_values(tuple),
    lambda: Stores('stores'), lambda: Drops('drops'), lambda: Keeps(), lambda: None, lambda: token(lambda: emit('no container')),
]
VALUES = [
    lambda: Value('value'), lambda: [Value('in a list')], lambda: (Value('a'), Value('b')), lambda: Iterated('x', 'y'),
    lambda: Iterated('x', None), lambda: Iterated('x', 0), lambda: of_values(list), lambda: [], lambda: None,
    lambda: RefusesByType('refuses'), lambda: RefusesByKey('refuses'), lambda: token(lambda: emit('no value')),
    lambda: Iterated('x', 'y', 'z'),
]
INDICES = [
    lambda: 0, lambda: 'k', lambda: 7, lambda: Value('index'), lambda: [Value('in the index')],
    lambda: (Value('in a tuple'),), lambda: token(lambda: emit('the index goes')),
]


def store(container, index, value):
    container()[index()] = value()


def delete(container, index):
    del container()[index()]


def sliced(container, value):
    attempt(lambda: store_slice(container, lambda: 1, lambda: 2, value))
    attempt(lambda: store_slice(container, lambda: Value('start'), lambda: Value('stop'), value))
    attempt(lambda: store_from(container, lambda: Value('start'), value))
    attempt(lambda: store_from(container, lambda: 1, value))
    attempt(lambda: store_until(container, lambda: Value('stop'), value))
    attempt(lambda: store_until(container, lambda: 1, value))
    attempt(lambda: store_all(container, value))


def store_slice(container, start, stop, value):
    container()[start():stop()] = value()


def store_from(container, start, value):
    container()[start():] = value()


def store_until(container, stop, value):
    container()[:stop()] = value()


def store_all(container, value):
    container()[:] = value()


def delete_slice(container, start, stop):
    del container()[start():stop()]


def delete_from(container, start):
    del container()[start():]


def delete_until(container, stop):
    del container()[:stop()]


def delete_all(container):
    del container()[:]


def store_in_dict(index):
    {'k': None}[index()] = Value('value')


for index in INDICES:
    attempt(lambda: store_in_dict(index))
    attempt(lambda: delete(lambda: {'k': None}, index))
for container in CONTAINERS:
    for index in INDICES:
        attempt(lambda: store(container, index, lambda: Value('value')))
        attempt(lambda: delete(container, index))
for container in CONTAINERS:
    for value in VALUES if container is CONTAINERS[0] else VALUES[:1]:
        attempt(lambda: store_slice(container, lambda: 1, lambda: 2, value))
        attempt(lambda: store_slice(container, lambda: Value('start'), lambda: Value('stop'), value))
        attempt(lambda: store_from(container, lambda: 1, value))
        attempt(lambda: store_until(container, lambda: 1, value))
        attempt(lambda: store_all(container, value))
    attempt(lambda: store_from(container, lambda: Value('start'), VALUES[0]))
    attempt(lambda: store_until(container, lambda: Value('stop'), VALUES[0]))
    attempt(lambda: delete_slice(container, lambda: 1, lambda: 2))
    attempt(lambda: delete_slice(container, lambda: Value('start'), lambda: Value('stop')))
    attempt(lambda: delete_from(container, lambda: 1))
    attempt(lambda: delete_from(container, lambda: Value('start')))
    attempt(lambda: delete_until(container, lambda: 1))
    attempt(lambda: delete_until(container, lambda: Value('stop')))
    attempt(lambda: delete_all(container))
