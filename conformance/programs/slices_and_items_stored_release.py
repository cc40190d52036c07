# Storing and deleting items and slices lets go of what was there, then of the operands, whatever goes wrong.
# versions: 3.8 3.11
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


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
        for value in self.values:
            if value is None:
                raise KeyError('no more')
            yield Value(value)


class Stores(Value):
    def __setitem__(self, index, value):
        raise KeyError('not stored')

    def __delitem__(self, index):
        raise KeyError('not deleted')


class Keeps(Value):
    def __setitem__(self, index, value):
        self.kept = index, value

    def __delitem__(self, index):
        self.kept = index


def make(kind):
    return kind([Value('first'), Value('second'), Value('third')])


def at(index):
    def store(container, value):
        container[index()] = value

    def delete(container):
        del container[index()]

    return store, delete


def sliced():
    def store(container, value):
        container[1:2] = value

    def delete(container):
        del container[1:2]

    return store, delete


def strange():
    def store(container, value):
        container[Value('start'):Value('stop')] = value

    def delete(container):
        del container[Value('start'):Value('stop')]

    return store, delete


def given_up(change, *values):
    change(*[value() for value in values])
    return 'changed'


def kept(change, container, *values):
    changed = container()
    change(changed, *[value() for value in values])
    return changed


CONTAINERS = [
    lambda: make(list), lambda: make(tuple), lambda: {'k': Value('value')},
    lambda: Stores('stores'), lambda: Keeps('keeps'),
]
INDICES = [
    at(lambda: 0), at(lambda: 'k'), at(lambda: 7), at(lambda: Value('index')), at(lambda: [Value('in the index')]),
    at(lambda: (Value('in a tuple'),)), sliced(), strange(),
]
VALUES = [
    lambda: Value('value'), lambda: [Value('in a list')], lambda: (Value('a'), Value('b')), lambda: Iterated('x', 'y'),
    lambda: Iterated('x', None), lambda: make(list), lambda: [],
]
for container in CONTAINERS:
    for store, delete in INDICES:
        for value in VALUES if store.__qualname__[:2] != 'at' else VALUES[:2]:
            attempt(lambda: given_up(store, container, value))
            attempt(lambda: kept(store, container, value))
        attempt(lambda: given_up(delete, container))
        attempt(lambda: kept(delete, container))
