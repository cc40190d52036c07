# What draws on an iterator that nothing else holds lets go of it, and of what was drawn, in order, however it ends.
def attempt(function, *values):
    try:
        emit(function(*values))
    except Exception as error:
        emit(repr(error))
    emit('attempted')


class Value(object):
    def __init__(self, name, truth=True):
        self.name, self.truth = name, truth
        self.witness = token(lambda: emit((name, 'goes')))

    def __bool__(self):
        truth = self.truth
        del self
        if truth is None:
            raise ValueError('no truth')
        return truth

    __nonzero__ = __bool__

    def __add__(self, other):
        name, truth = self.name, self.truth
        del self, other
        if truth is None:
            raise ValueError('no sum')
        return Value(('sum', name))

    __radd__ = __add__

    def __lt__(self, other):
        name, truth = self.name, self.truth
        del self, other
        if truth == 'no answer':
            raise ValueError('no answer')
        return Value(('answer', name), truth)

    __gt__ = __lt__

    def __eq__(self, other):
        name, truth = self.name, self.truth
        del self, other
        if truth == 'no answer':
            raise ValueError('no answer')
        return Value(('answer', name), truth)

    def __hash__(self):
        return 1

    def __repr__(self):
        return repr(self.name)


class Unhashable(Value):
    def __hash__(self):
        del self
        raise TypeError('no hash')


class Iterator(object):
    def __init__(self, name, ends, values):
        self.name, self.ends, self.values = name, ends, list(values)
        self.witness = token(lambda: emit((name, 'the iterator goes')))

    def __iter__(self):
        return self

    def __next__(self):
        if self.values:
            return self.values.pop(0)()
        ends = self.ends
        del self
        raise ends('ends')

    next = __next__


class Iterable(object):
    def __init__(self, name, ends, *values):
        self.name, self.ends, self.values = name, ends, values
        self.witness = token(lambda: emit((name, 'the iterable goes')))

    def __iter__(self):
        return Iterator(self.name, self.ends, self.values)


def makers(*truths):
    def maker(number, truth):
        return lambda: Value(number, truth)

    return [maker(number, truth) for number, truth in enumerate(truths)]


ENDS = [StopIteration, KeyError, TypeError]
FEW = [
    makers(), makers(True), makers(True, True), makers(False, False), makers(True, None), makers(None, True),
    makers(True, 'no answer'), makers('no answer', 'no answer'),
]


def each(consume):
    for ends in ENDS:
        for few in FEW:
            attempt(consume, lambda: Iterable('it', ends, *few))


def key(value):
    return Value(('key', value.name), value.truth)


def fails(*values):
    del values
    raise KeyError('fails')


def fails_later(value):
    name, truth = value.name, value.truth
    del value
    if name:
        raise KeyError('fails')
    return Value(('key', name), truth)


each(lambda it: Value('sought') in it())
each(lambda it: dict(it()))
each(lambda it: {}.update(it()))


def merged(it):
    entries = {}
    entries.update(it())
    return len(entries)


def pairs(*kinds):
    return lambda: Iterable('pairs', KeyError, *kinds)


class Pair(object):
    def __init__(self, *values):
        self.values = values
        self.witness = token(lambda: emit('the pair goes'))

    def __iter__(self):
        return Iterator('pair', StopIteration, self.values)


PAIRS = [
    lambda: Pair(lambda: 1, lambda: Value('value')), lambda: Pair(lambda: 1), lambda: Pair(),
    lambda: Pair(lambda: Value('key'), lambda: 1, lambda: 2), lambda: Value('no pair'), lambda: [1, Value('listed')],
    lambda: [[Value('unhashable')], 1], lambda: Pair(lambda: [Value('unhashable')], lambda: 1),
]
for first in PAIRS:
    attempt(merged, pairs(first))
    attempt(merged, pairs(first, first))
    attempt(merged, lambda: iter([first()]))
    attempt(merged, lambda: [first()])
    attempt(lambda: len(dict(pairs(first)())))
    attempt(lambda: len(dict([first()])))
