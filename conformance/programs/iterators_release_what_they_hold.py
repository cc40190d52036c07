# What draws on iterators lets go of what it has drawn, and of them, when one ends or raises.
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


class Value(object):
    def __init__(self, name, truth=True):
        self.name, self.truth = name, truth
        self.witness = token(lambda: emit((name, 'goes')))

    def __bool__(self):
        if self.truth is None:
            raise ValueError('no truth')
        return self.truth

    __nonzero__ = __bool__

    def __add__(self, other):
        if self.truth is None:
            raise ValueError('no sum')
        return Value((self.name, other.name))

    __radd__ = lambda self, other: self

    def __eq__(self, other):
        return Value('equal', self.truth)

    __hash__ = None

    def __repr__(self):
        return repr(self.name)


class Values(object):
    def __init__(self, name, ends, *truths):
        self.name, self.ends, self.left = name, ends, list(truths)
        self.witness = token(lambda: emit((name, 'the iterator goes')))

    def __iter__(self):
        return self

    def __next__(self):
        if self.left:
            return Value((self.name, len(self.left)), self.left.pop(0))
        raise self.ends()

    next = __next__


class Unending(object):
    def __iter__(self):
        return 5


STOP, FAIL = StopIteration, lambda: KeyError('ends')


def each(iterator):
    while True:
        try:
            value = next(iterator)
        except StopIteration:
            emit('over')
            break
        except KeyError:
            emit('failed')
            break
        emit(value)


def kept(iterator):
    last = []
    for value in iterator:
        last.append(value)
    return last


def fails(*values):
    raise KeyError('the function')


for reduce in (any, all, sum, list, tuple):
    attempt(lambda: reduce(Unending()))
for reduce in (any, all, sum, list, tuple, lambda x: sum(x, Value('start')), lambda x: 5 in x, lambda x: Value('asked') in x):
    for ends in (STOP, FAIL):
        attempt(lambda: reduce(Values('a', ends)))
        attempt(lambda: reduce(Values('a', ends, True, True)))
        attempt(lambda: reduce(Values('a', ends, False, False)))
        attempt(lambda: reduce(Values('a', ends, False, None)))
        attempt(lambda: reduce(Values('a', ends, True, None)))
for ends in (STOP, FAIL):
    for make in (
        lambda: iter(zip(Values('a', ends, True, True), Values('b', STOP, True, True))),
        lambda: iter(zip(Values('a', STOP, True, True), Values('b', ends, True))),
        lambda: iter(zip(Values('a', STOP, True), Values('b', STOP, True), Values('c', ends))),
        lambda: iter(filter(None, Values('a', ends, True, False, None))),
        lambda: iter(filter(lambda value: value, Values('a', ends, True, False, None))),
        lambda: iter(filter(fails, Values('a', ends, True))),
        lambda: enumerate(Values('a', ends, True, True)),
        lambda: iter(fails, 5),
    ):
        attempt(lambda: each(make()))
        attempt(lambda: len(kept(make())))
pairs = enumerate(Values('pairs', STOP, True, True))
first = next(pairs)
second = next(pairs)
emit((first, second))
zipped = iter(zip(Values('left', STOP, True, True), Values('right', STOP, True, True)))
first = next(zipped)
second = next(zipped)
emit((first, second))
numbered = enumerate([])
emit(list(numbered))
