# When min or max ends, whatever the way, what it still holds goes: value, key, the keys and values so far, the iterator.
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


def witnessed(name, compare):
    class Witnessed(object):
        def __init__(self, n):
            self.n = n
            self.witness = token(lambda: emit((name, n)))

        def __lt__(self, other):
            emit(('compare', name, self.n, other.n))
            return compare(self, other)

        __gt__ = __lt__

        def __repr__(self):
            return name + str(self.n)

    return Witnessed


class Truth(object):
    def __init__(self, ends):
        self.ends = ends
        self.witness = token(lambda: emit('the answer goes'))

    def __bool__(self):
        if self.ends == 'raise':
            raise ValueError('no truth')
        return self.ends

    __nonzero__ = __bool__


def fails(this, other):
    raise ValueError('not compared')


COMPARED = [
    lambda this, other: this.n < other.n,
    lambda this, other: Truth(True),
    lambda this, other: Truth(False),
    lambda this, other: Truth('raise'),
    fails,
]


class Values(object):
    def __init__(self, Value, ends):
        self.Value, self.left, self.ends = Value, [3, 1, 2], ends
        self.witness = token(lambda: emit('the iterator goes'))

    def __iter__(self):
        return self

    def __next__(self):
        if self.left:
            return self.Value(self.left.pop(0))
        raise self.ends

    next = __next__


for compare in COMPARED:
    for reduce in (min, max):
        Value, Key = witnessed('value', compare), witnessed('key', compare)

        def key(value):
            if value.n == 2:
                raise KeyError(value.n)
            return Key(value.n)

        attempt(lambda: reduce(Values(Value, StopIteration())))
        attempt(lambda: reduce(Values(Value, ValueError('ends'))))
        attempt(lambda: reduce(Values(Value, StopIteration()), key=lambda value: Key(value.n)))
        attempt(lambda: reduce(Values(Value, ValueError('ends')), key=lambda value: Key(value.n)))
        attempt(lambda: reduce(Values(Value, StopIteration()), key=key))
        attempt(lambda: reduce(Value(1), Value(2)))
